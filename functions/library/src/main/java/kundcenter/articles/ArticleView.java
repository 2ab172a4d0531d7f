package kundcenter.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Sha256;
import kundcenter.library.Article;
import kundcenter.library.Article.Standing;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.Content;
import kundcenter.library.Tally;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.markdown.Markdown;
import kundcenter.ticket.Report.Matter;
import kundcenter.ticket.TicketNumber;

/// What is shown of an article.
final class ArticleView {

  private ArticleView() {}

  /// As readers see it, in one language.
  ///
  /// @param html of the text, safe to be put into a page
  record Read(
      ArticleId id,
      String path,
      ArticleKind kind,
      Optional<String> product,
      Optional<String> module,
      String title,
      String body,
      String html,
      List<FileView> files,
      Instant published) {}

  /// A file that goes with an article; its bytes are asked for one by one.
  record FileView(FileId id, FileName name, FileType type, long size, Sha256 sha256) {}

  private static List<FileView> files(Content content) {
    return content.files().stream()
        .map(it -> new FileView(it.id(), it.name(), it.type(), it.size(), it.sha256()))
        .toList();
  }

  static Read read(Article article, Standing.Published standing, Language language) {
    var content = standing.content();
    var text = content.texts().in(language);
    return new Read(
        article.id(),
        article.id().path(),
        content.kind(),
        content.about().map(Matter::product),
        content.about().flatMap(Matter::module),
        text.title(),
        text.body(),
        new Markdown(text.body()).html(),
        files(content),
        standing.last());
  }

  /// As its writers see it.
  record Written(
      ArticleId id,
      String path,
      int version,
      Instant updated,
      State state,
      boolean changed,
      ArticleKind kind,
      Optional<String> product,
      Optional<String> module,
      Visibility visibility,
      Texts texts,
      List<FileView> files,
      Optional<TicketNumber> origin,
      Votes votes) {}

  enum State {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }

  record Votes(int helped, int didNot) {}

  static Written written(Article article, Tally votes) {
    var draft = article.draft();
    var state = switch (article.standing()) {
      case Standing.Draft _ -> State.DRAFT;
      case Standing.Published _ -> State.PUBLISHED;
      case Standing.Withdrawn _ -> State.WITHDRAWN;
    };
    return new Written(
        article.id(),
        article.id().path(),
        article.version(),
        article.updated(),
        state,
        isChanged(article.shown(), draft),
        draft.kind(),
        draft.about().map(Matter::product),
        draft.about().flatMap(Matter::module),
        draft.visibility(),
        draft.texts(),
        files(draft),
        article.origin(),
        new Votes(votes.helped(), votes.didNot()));
  }

  /// Whether readers see something else than the draft.
  private static boolean isChanged(Optional<Content> shown, Content draft) {
    return shown.filter(content -> !content.equals(draft)).isPresent();
  }
}
