package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Audit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// The row `AUDIT` · `AUDIT` of the `Tickets` table: how far the audit has come.
final class AuditRow extends Row {

  static final String KEY = "AUDIT";

  private static final Class<AuditRow> ROW = AuditRow.class;

  static final TableSchema<AuditRow> SCHEMA = Rows.schema(
      ROW,
      AuditRow::new,
      number(ROW, "version", row -> row.version, (row, it) -> row.version = it),
      text(ROW, "audit", row -> row.audit, (row, it) -> row.audit = it));

  @Nullable Long version;

  @Nullable String audit;

  static AuditRow of(Audit audit) {
    var row = new AuditRow();
    row.pk = KEY;
    row.sk = KEY;
    row.version = (long) audit.version();
    row.audit = Records.of(Audit.class).write(audit).text();
    return row;
  }

  Audit read() {
    return Records.of(Audit.class).read(Json.parse(requireNonNull(audit), Limits.TRUSTED));
  }
}
