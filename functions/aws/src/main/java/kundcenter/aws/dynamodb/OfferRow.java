package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

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

  static final TableSchema<OfferRow> SCHEMA = new RowSchema<>(OfferRow.class, OfferRow::new);

  @Nullable String address;

  @Nullable String ask;

  @Nullable String token;

  @Nullable String code;

  @Nullable String person;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    address = all.text("address", address);
    ask = all.text("ask", ask);
    token = all.text("token", token);
    code = all.text("code", code);
    person = all.text("person", person);
    expires = all.number("expires", expires);
  }

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
