package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.access.Authority;
import kundcenter.access.Scope;
import kundcenter.access.TokenSheet;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, `TOKEN` · token id: the hash of an API token, whom it stands for,
/// in one of five roles (`contact`, `member`, `specialist`, `lead` or `machine`), and what for.
final class TokenRow extends Row {

  static final String PARTITION = "TOKEN";

  static final TableSchema<TokenRow> SCHEMA = new RowSchema<>(TokenRow.class, TokenRow::new);

  @Nullable String hash;

  @Nullable String name;

  @Nullable String role;

  @Nullable String person;

  @Nullable String customer;

  /// Their texts with blanks between; null for all that the identity may do.
  @Nullable String scopes;

  @Nullable String issuer;

  @Nullable Long issued;

  @Nullable String used;

  @Nullable Long revoked;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    hash = all.text("hash", hash);
    name = all.text("name", name);
    role = all.text("role", role);
    person = all.text("person", person);
    customer = all.text("customer", customer);
    scopes = all.text("scopes", scopes);
    issuer = all.text("issuer", issuer);
    issued = all.number("issued", issued);
    used = all.text("used", used);
    revoked = all.number("revoked", revoked);
    expires = all.number("expires", expires);
  }

  static TokenRow of(ApiToken token, TokenSheet sheet) {
    var row = new TokenRow();
    row.pk = PARTITION;
    row.sk = token.id().value();
    row.hash = HexFormat.of().formatHex(token.hash());
    row.name = sheet.name();
    row.standFor(sheet.authority().caller());
    row.scopes = sheet
        .authority()
        .scopes()
        .map(these -> these.stream().map(Scope::toString).sorted().collect(Collectors.joining(" ")))
        .orElse(null);
    row.issuer = sheet.issued().map(issue -> issue.by().value()).orElse(null);
    row.issued = sheet.issued().map(issue -> issue.at().getEpochSecond()).orElse(null);
    row.used = sheet.used().map(LocalDate::toString).orElse(null);
    row.revoked = sheet.revoked().map(Instant::getEpochSecond).orElse(null);
    row.expires = sheet.expires().getEpochSecond();
    return row;
  }

  private void standFor(Caller caller) {
    switch (caller) {
      case Caller.Person(var id, var of, var as) -> {
        role = as == Caller.Role.CONTACT ? "contact" : "member";
        person = id.value();
        customer = of.value();
      }
      case Caller.Specialist(var id, var lead) -> {
        role = lead ? "lead" : "specialist";
        person = id.value();
      }
      case Caller.Machine(var _, var of) -> {
        role = "machine";
        customer = of.map(CustomerId::value).orElse(null);
      }
    }
  }

  /// Whether this is the row of a token that holds now.
  boolean holds(ApiToken token, Instant now) {
    return revoked == null
        && now.getEpochSecond() < requireNonNull(expires)
        && token.matches(HexFormat.of().parseHex(requireNonNull(hash)));
  }

  /// Whether a use on this day is noted already.
  boolean wasUsedOn(LocalDate day) {
    return day.toString().equals(used);
  }

  TokenSheet sheet() {
    return new TokenSheet(
        id(),
        requireNonNull(name),
        authority(),
        issuer == null || issued == null
            ? Optional.empty()
            : Optional.of(
                new TokenSheet.Issue(new PersonId(issuer), Instant.ofEpochSecond(issued))),
        Instant.ofEpochSecond(requireNonNull(expires)),
        used == null ? Optional.empty() : Optional.of(LocalDate.parse(used)),
        revoked == null ? Optional.empty() : Optional.of(Instant.ofEpochSecond(revoked)));
  }

  Authority authority() {
    return new Authority(caller(), scopes == null ? Optional.empty() : Optional.of(scopes(scopes)));
  }

  /// A scope that is none any longer lets nobody do anything.
  private static Set<Scope> scopes(String texts) {
    var known = Arrays.asList(texts.split(" ", -1));
    return Scope.all().stream()
        .filter(scope -> known.contains(scope.toString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Caller caller() {
    var of = Optional.<@Nullable String>ofNullable(customer).map(CustomerId::new);
    return switch (requireNonNull(role)) {
      case "contact" -> new Caller.Person(person(), of.orElseThrow(), Caller.Role.CONTACT);
      case "member" -> new Caller.Person(person(), of.orElseThrow(), Caller.Role.MEMBER);
      case "specialist" -> new Caller.Specialist(person(), false);
      case "lead" -> new Caller.Specialist(person(), true);
      case "machine" -> new Caller.Machine(id(), of);
      default -> throw new IllegalStateException("token " + sk + " has an unknown role");
    };
  }

  private TokenId id() {
    return new TokenId(requireNonNull(sk));
  }

  private PersonId person() {
    return new PersonId(requireNonNull(person));
  }
}
