package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import kundcenter.aws.provider.TermsText;
import kundcenter.customer.PersonId;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.terms.PublishedTerms;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Library` table, `TERMS` · id: a published version of the terms.
final class TermsRow extends Row {

  static final String PARTITION = "TERMS";

  static final TableSchema<TermsRow> SCHEMA = new RowSchema<>(TermsRow.class, TermsRow::new);

  @Nullable String terms;

  @Nullable String by;

  @Override
  void attributes(Attributes all) {
    terms = all.text("terms", terms);
    by = all.text("by", by);
  }

  static TermsRow of(PublishedTerms version) {
    var row = new TermsRow();
    row.pk = PARTITION;
    row.sk = version.terms().id();
    row.terms = Records.of(TermsText.class).write(TermsText.of(version)).text();
    row.by = version.by().map(PersonId::value).orElse(null);
    return row;
  }

  PublishedTerms version() {
    var text = Records.of(TermsText.class).read(Json.parse(requireNonNull(terms), Limits.TRUSTED));
    return text.publishedBy(Optional.<@Nullable String>ofNullable(by).map(PersonId::new));
  }
}
