package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import java.time.Instant;
import kundcenter.access.CodeLock;
import kundcenter.access.Hash;
import kundcenter.access.Offer;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, address · `OFFER`: what the last sign-in mail to the address
/// offers,
/// as hashes. Gone when it is used.
final class OfferRow extends Row {

  static final String SORT = "OFFER";

  private static final Class<OfferRow> ROW = OfferRow.class;

  static final TableSchema<OfferRow> SCHEMA = Rows.schema(
      ROW,
      OfferRow::new,
      text(ROW, "address", row -> row.address, (row, it) -> row.address = it),
      text(ROW, "ask", row -> row.ask, (row, it) -> row.ask = it),
      text(ROW, "token", row -> row.token, (row, it) -> row.token = it),
      text(ROW, "code", row -> row.code, (row, it) -> row.code = it),
      text(ROW, "person", row -> row.person, (row, it) -> row.person = it),
      number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it));

  @Nullable String address;

  @Nullable String ask;

  @Nullable String token;

  @Nullable String code;

  @Nullable String person;

  @Nullable Long expires;

  static OfferRow of(Offer offer) {
    var row = new OfferRow();
    row.pk = offer.address().key();
    row.sk = SORT;
    row.address = offer.address().value();
    row.ask = offer.ask().hex();
    row.token = offer.token().hex();
    row.code = offer.code().toString();
    row.person = offer.person().value();
    row.expires = offer.expires().getEpochSecond();
    return row;
  }

  Offer offer() {
    return new Offer(
        new EmailAddress(requireNonNull(address)),
        new Hash(requireNonNull(ask)),
        new Hash(requireNonNull(token)),
        CodeLock.of(requireNonNull(code)),
        new PersonId(requireNonNull(person)),
        Instant.ofEpochSecond(requireNonNull(expires)));
  }
}
