package kundcenter.aws.dynamodb;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;
import kundcenter.ticket.TicketNumber;

/// The keys of the `Directory` table: partition · sort.
///
/// - `C#id` · `A` a customer; `C#id` · `W#number` a ticket of it that is held
/// - `P#id` · `A` a person; `S#id` · `A` a specialist
/// - `@address` · `A` the same person or specialist once more, so that one read finds them
/// - `D#domain` · `A` whose domain it is
/// - `O#number` · `A` whose organisation number it is
/// - `N#kind#ek` · `ekbergs#id` a word of a name, under its first two letters
/// - `H#kind#id` · instant… a trace
/// - `J` · `kind#id` what a change has left to be done
/// - `X#id` · `A` and `X@hash` · `A` the stone of a person who was erased
final class DirectoryKeys {

  static final String SELF = "A";
  static final String CUSTOMERS = "customers";
  static final String SPECIALISTS = "specialists";
  static final String HELD = "W#";
  static final String JOBS = "J";

  /// The letters of a word that its partition is made of.
  static final int HEAD = 2;

  private DirectoryKeys() {}

  static String customer(CustomerId id) {
    return "C#" + id;
  }

  static String person(PersonId id) {
    return "P#" + id;
  }

  static String specialist(PersonId id) {
    return "S#" + id;
  }

  static String address(EmailAddress address) {
    return "@" + address.key();
  }

  static String domain(MailDomain domain) {
    return "D#" + domain;
  }

  static String organisation(OrganisationNumber number) {
    return "O#" + number;
  }

  static String held(TicketNumber number) {
    return HELD + "%018d".formatted(number.value());
  }

  static TicketNumber heldNumber(String sort) {
    return new TicketNumber(Long.parseLong(sort.substring(HELD.length())));
  }

  static String words(Trace.Kind kind, String word) {
    return "N#" + kind + "#" + word.substring(0, HEAD);
  }

  static String traces(Trace.Subject subject) {
    return "H#" + subject.kind() + "#" + subject.id();
  }

  static String stone(PersonId id) {
    return "X#" + id;
  }

  /// The address is not kept, only what tells it again.
  static String stone(EmailAddress address) {
    try {
      var digest = MessageDigest.getInstance("SHA-256")
          .digest(address.key().getBytes(StandardCharsets.UTF_8));
      return "X@" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
