package kundcenter.articles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.markdown.Markdown;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Report.Matter;
import kundcenter.web.Fields;
import kundcenter.web.Flaw;
import kundcenter.web.Shape;

/// How an article's content is read from a request.
final class ContentFields {

  private static final int LONGEST_ID = 60;

  private enum Rule {
    NOT_AN_ARTICLE_NAME,
    NO_PRODUCT_TO_OWN,
    ADDRESS_NOT_ALLOWED
  }

  private ContentFields() {}

  static ArticleId id(Fields in) {
    var id = in.required("id", Shape.line(3, LONGEST_ID));
    in.check(() -> ArticleId.isOne(id)
        ? List.<Flaw>of()
        : List.of(new Flaw(List.of("id"), Rule.NOT_AN_ARTICLE_NAME, List.of())));
    return ArticleId.isOne(id) ? new ArticleId(id) : new ArticleId("none");
  }

  static Content content(Fields in, Catalogue catalogue) {
    var kind = in.required("kind", Shape.oneOf(ArticleKind.class));
    var about = about(in, catalogue);
    var visibility = in.required("visibility", Shape.oneOf(Visibility.class));
    var texts = in.required("texts", Shape.object(ContentFields::texts));
    in.check(() -> flaws(about, visibility, texts));
    return visibility == Visibility.OWNERS && about.isEmpty()
        ? new Content(kind, about, Visibility.SIGNED_IN, texts)
        : new Content(kind, about, visibility, texts);
  }

  /// The product in question and perhaps its module, from a body or a query.
  static Optional<Matter> about(Fields in, Catalogue catalogue) {
    var product = in.optional("product", Shape.choice(Catalogue.Product::id, catalogue.products()));
    if (product.isEmpty()) return Optional.empty();
    var modules = product.get().modules();
    var module = modules.isEmpty()
        ? Optional.<Catalogue.Module>empty()
        : in.optional("module", Shape.choice(Catalogue.Module::id, modules));
    return Optional.of(new Matter(product.get().id(), module.map(Catalogue.Module::id)));
  }

  private static Texts texts(Fields in) {
    var text = Shape.object(ContentFields::text);
    return new Texts(in.required("sv", text), in.optional("en", text));
  }

  private static ArticleText text(Fields in) {
    return new ArticleText(
        in.required("title", Shape.line(1, ArticleText.LONGEST_TITLE)),
        in.required("body", Shape.text(1, ArticleText.LONGEST_BODY)));
  }

  private static List<Flaw> flaws(Optional<Matter> about, Visibility visibility, Texts texts) {
    return Stream.concat(
            Stream.of("visibility")
                .filter(_ -> visibility == Visibility.OWNERS && about.isEmpty())
                .map(field -> new Flaw(List.of(field), Rule.NO_PRODUCT_TO_OWN, List.of())),
            Stream.concat(
                badAddresses("sv", texts.sv()),
                texts.en().stream().flatMap(en -> badAddresses("en", en))))
        .toList();
  }

  private static Stream<Flaw> badAddresses(String language, ArticleText text) {
    return new Markdown(text.body())
        .badAddresses().stream()
            .limit(1)
            .map(_ ->
                new Flaw(List.of("texts", language, "body"), Rule.ADDRESS_NOT_ALLOWED, List.of()));
  }
}
