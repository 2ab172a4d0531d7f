package kundcenter.library;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Report.Matter;

/// Articles as tests need them.
final class Samples {

  static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  static final PersonId MARIA = new PersonId("maria-berg");
  static final Texts WHOLE = new Texts(
      new ArticleText("Lämna in AGI", "Välj *Lön*."),
      Optional.of(new ArticleText("Submit the employer declaration", "Choose *Payroll*.")));

  private Samples() {}

  static Content content(Visibility visibility) {
    return new Content(
        ArticleKind.FAQ, Optional.of(new Matter("lon", Optional.empty())), visibility, WHOLE);
  }

  static Article begun(Content content) {
    return Article.begin(new ArticleId("lamna-in-agi"), content, Optional.empty(), MARIA, NOW)
        .article();
  }

  static Article changed(Article.Decided decided) {
    if (decided instanceof Article.Decided.Changed(var article, var _)) return article;
    throw new AssertionError("refused: " + decided);
  }
}
