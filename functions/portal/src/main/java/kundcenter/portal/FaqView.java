package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.Stream;
import kundcenter.library.ArticleKind;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Report.Matter;
import kundcenter.web.Percent;

/// What was looked for, and what was found, with the ways to narrow it down.
///
/// @param matter what it is to be about, as the address has it; empty for all
/// @param kinds by which what was found can be narrowed down
public record FaqView(
    String text,
    Optional<ArticleKind> kind,
    String matter,
    int total,
    List<HitView> hits,
    List<Facet> kinds,
    List<Facet> matters) {

  /// A narrower, or wider, list.
  ///
  /// @param href of the page that shows it
  /// @param hits how many that are; none where it is all
  public record Facet(String name, String href, OptionalInt hits, boolean isChosen) {}

  static FaqView of(Question question, Found found, Catalogue catalogue, Words words) {
    var kinds = new ArrayList<Facet>();
    if (!question.text().isBlank())
      kinds.add(new Facet(
          words.text("faq.all-kinds"),
          href(question, Optional.empty(), question.about()),
          OptionalInt.empty(),
          question.kind().isEmpty()));
    for (var kind : ArticleKind.values()) {
      var hits = found.kinds().getOrDefault(kind, 0);
      var chosen = question.kind().equals(Optional.of(kind));
      if (hits > 0 || chosen)
        kinds.add(new Facet(
            words.text("article.kinds." + kind),
            href(question, Optional.of(kind), question.about()),
            OptionalInt.of(hits),
            chosen));
    }
    return new FaqView(
        question.text(),
        question.kind(),
        question.about().map(FaqView::value).orElse(""),
        found.total(),
        found.hits().stream().map(hit -> HitView.of(hit, catalogue)).toList(),
        kinds,
        matters(question, found, catalogue, words));
  }

  private static List<Facet> matters(
      Question question, Found found, Catalogue catalogue, Words words) {
    var all = new ArrayList<Facet>();
    all.add(new Facet(
        words.text("faq.all-matters"),
        href(question, question.kind(), Optional.empty()),
        OptionalInt.empty(),
        question.about().isEmpty()));
    for (var product : catalogue.products()) {
      var whole = new Matter(product.id(), Optional.empty());
      var parts = product.modules().stream()
          .map(module -> new Matter(product.id(), Optional.of(module.id())));
      Stream.concat(Stream.of(whole), parts).forEach(matter -> {
        var hits = hits(found, matter);
        var chosen = question.about().equals(Optional.of(matter));
        if (hits > 0 || chosen)
          all.add(new Facet(
              Matters.name(catalogue, matter),
              href(question, question.kind(), Optional.of(matter)),
              OptionalInt.of(hits),
              chosen));
      });
    }
    return all;
  }

  /// What is about a product as a whole or about any of its modules; or about the one module.
  private static int hits(Found found, Matter matter) {
    return found.matters().entrySet().stream()
        .filter(entry -> matter.module().isPresent()
            ? entry.getKey().equals(matter)
            : entry.getKey().product().equals(matter.product()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static String value(Matter matter) {
    return matter.product() + matter.module().map(it -> "/" + it).orElse("");
  }

  private static String href(
      Question question, Optional<ArticleKind> kind, Optional<Matter> matter) {
    var joined = new StringJoiner("&", "/faq?", "").setEmptyValue("/faq");
    if (!question.text().isBlank())
      joined.add(LibraryPages.QUESTION + "=" + Percent.encode(question.text()));
    kind.ifPresent(it -> joined.add(LibraryPages.KIND + "=" + it));
    matter.ifPresent(it -> joined.add(LibraryPages.MATTER + "=" + Percent.encode(value(it))));
    return joined.toString();
  }
}
