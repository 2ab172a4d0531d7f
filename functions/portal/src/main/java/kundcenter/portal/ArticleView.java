package kundcenter.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.library.Article.Standing;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.Enclosure;
import kundcenter.markdown.Markdown;
import kundcenter.ticket.Catalogue;

/// An article in the viewer's language.
///
/// @param matter product and module by their names
/// @param html safe to be put into a page
public record ArticleView(
    String path,
    ArticleKind kind,
    Optional<String> matter,
    String title,
    String html,
    List<Enclosure> files,
    List<FilmView> films,
    Instant published) {

  static ArticleView of(
      ArticleId id, Standing.Published published, Sheet sheet, Catalogue catalogue) {
    var content = published.content();
    var text = content.texts().in(sheet.language());
    return new ArticleView(
        id.path(),
        content.kind(),
        content.about().map(about -> Matters.name(catalogue, about)),
        text.title(),
        new Markdown(text.body()).html(),
        content.files(),
        FilmView.of(content.files()),
        published.last());
  }
}
