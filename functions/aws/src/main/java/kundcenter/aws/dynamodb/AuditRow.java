package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Audit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// The row `AUDIT` · `AUDIT` of the `Tickets` table: how far the audit has come.
final class AuditRow extends Row {

  static final String KEY = "AUDIT";

  static final TableSchema<AuditRow> SCHEMA = new RowSchema<>(AuditRow.class, AuditRow::new);

  @Nullable Long version;

  @Nullable String audit;

  @Override
  void attributes(Attributes all) {
    version = all.number("version", version);
    audit = all.text("audit", audit);
  }

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
