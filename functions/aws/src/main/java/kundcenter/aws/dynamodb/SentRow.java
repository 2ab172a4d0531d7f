package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.notice.SentMail;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Mail` table, `id/` and a message id · `SENT`: a mail of ours, once under each id
/// by which what comes back may tell of it.
final class SentRow extends Row {

  static final String SORT = "SENT";

  static final TableSchema<SentRow> SCHEMA = new RowSchema<>(SentRow.class, SentRow::new);

  @Nullable String at;

  @Nullable String mail;

  @Override
  void attributes(Attributes all) {
    at = all.text("at", at);
    mail = all.text("mail", mail);
  }

  static List<SentRow> of(SentMail mail, Instant at) {
    return Stream.concat(Stream.of(mail.messageId()), mail.ids().stream())
        .distinct()
        .map(id -> of(id, mail, at))
        .toList();
  }

  private static SentRow of(String id, SentMail mail, Instant at) {
    var row = new SentRow();
    row.pk = key(id);
    row.sk = SORT;
    row.at = Instants.text(at);
    row.mail = Records.of(SentMail.class).write(mail).text();
    return row;
  }

  static String key(String messageId) {
    return "id/" + messageId;
  }

  SentMail sent() {
    return Records.of(SentMail.class).read(Json.parse(requireNonNull(mail), Limits.TRUSTED));
  }
}
