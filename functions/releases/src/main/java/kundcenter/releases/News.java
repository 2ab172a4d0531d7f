package kundcenter.releases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.release.Notes;
import kundcenter.release.Version;
import kundcenter.store.Articles;
import kundcenter.store.Revised;
import kundcenter.ticket.Catalogue.Product;
import kundcenter.ticket.Report.Matter;

/// What the library says of a new release: an article for the product's owners.
record News(Articles articles) {

  /// Its first revision; none if there is an article of that name already.
  Optional<Revised> begin(Product product, Version version, Notes notes, PersonId by, Instant now) {
    var id = id(product, version);
    if (articles.findLatest(id).isPresent()) return Optional.empty();
    var begun = Article.begin(id, content(product, version, notes), Optional.empty(), by, now);
    return Optional.of(new Revised(begun.article(), begun.revision()));
  }

  /// The revision that shows it to its readers.
  List<Revised> show(Revised begun, PersonId by, Instant now) {
    return switch (begun.article().publish(by, now)) {
      case Article.Decided.Changed(var article, var revision) ->
        List.of(new Revised(article, revision));
      case Article.Decided.Refused _ -> List.of();
    };
  }

  private static ArticleId id(Product product, Version version) {
    var text = version.value().replace('.', '-').toLowerCase(Locale.ROOT);
    return new ArticleId(product.id() + "-" + text);
  }

  private static Content content(Product product, Version version, Notes notes) {
    var title = product.name() + " " + version;
    return new Content(
        ArticleKind.RELEASE_NEWS,
        Optional.of(new Matter(product.id(), Optional.empty())),
        Visibility.OWNERS,
        new Texts(
            new ArticleText(title, notes.sv()), Optional.of(new ArticleText(title, notes.en()))));
  }
}
