package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.mail.MailOutcome;
import kundcenter.store.Entry;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Mail` table: `in/` and a delivery's id · `OUTCOME`, what became of it; and
/// `print/` and a fingerprint · `FIRST`, the first delivery of the mail that has it.
final class ReceivedRow extends Row {

  static final String OUTCOME = "OUTCOME";
  static final String FIRST = "FIRST";

  static final TableSchema<ReceivedRow> SCHEMA =
      new RowSchema<>(ReceivedRow.class, ReceivedRow::new);

  @Nullable String at;

  /// Where the raw mail lies.
  @Nullable String key;

  @Nullable String value;

  @Override
  void attributes(Attributes all) {
    at = all.text("at", at);
    key = all.text("key", key);
    value = all.text("value", value);
  }

  static ReceivedRow of(Entry.Received received) {
    var row = new ReceivedRow();
    row.pk = delivery(received.delivery().id());
    row.sk = OUTCOME;
    row.at = Instants.text(received.at());
    row.key = received.delivery().key();
    row.value = Records.of(MailOutcome.class).write(received.outcome()).text();
    return row;
  }

  /// None for a mail without a fingerprint, and for one that came before.
  static Optional<ReceivedRow> first(Entry.Received received) {
    if (received.outcome() instanceof MailOutcome.Repeated) return Optional.empty();
    return received.fingerprint().map(fingerprint -> {
      var row = new ReceivedRow();
      row.pk = print(fingerprint);
      row.sk = FIRST;
      row.at = Instants.text(received.at());
      row.value = received.delivery().id();
      return row;
    });
  }

  static String delivery(String id) {
    return "in/" + id;
  }

  static String print(String fingerprint) {
    return "print/" + fingerprint;
  }

  String value() {
    return requireNonNull(value);
  }

  MailOutcome outcome() {
    return Records.of(MailOutcome.class).read(Json.parse(value(), Limits.TRUSTED));
  }
}
