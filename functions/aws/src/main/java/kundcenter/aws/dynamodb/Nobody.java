package kundcenter.aws.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.store.DirectoryEntry;

/// For whom ways are primed: a customer's only person, with an address and a token. There is
/// none but in a store that sends nothing.
public final class Nobody {

  public static final PersonId PERSON = new PersonId("nobody");
  public static final CustomerId CUSTOMER = new CustomerId("nobody");
  /// Not "nobody", as which boxes are called that nobody reads.
  public static final EmailAddress ADDRESS = new EmailAddress("somebody@example.org");

  public static final Caller CONTACT = new Caller.Person(PERSON, CUSTOMER, Caller.Role.CONTACT);
  public static final Caller LEAD = new Caller.Specialist(PERSON, true);

  private static final Duration TOKEN_LIVES = Duration.ofHours(1);

  private final DynamoCallers callers;

  /// Lays them in.
  ///
  /// @param silent of [DynamoDb#silent]
  /// @param products what the customer owns
  public Nobody(
      Connection silent, Map<String, String> environment, Set<String> products, Instant now) {
    var tables = new TableNames(environment);
    var customer = new Customer(
        CUSTOMER,
        "Nobody",
        Optional.empty(),
        Set.of(),
        products,
        PaymentStanding.IN_ORDER,
        List.of(PERSON));
    var person = Person.unknown(PERSON, ADDRESS, Language.SV, CUSTOMER);
    new DynamoTransactions(silent.client(), tables)
        .write(
            List.of(
                new DirectoryEntry.CustomerSaved(Optional.empty(), customer),
                new DirectoryEntry.PersonSaved(Optional.empty(), person)),
            now);
    this.callers = new DynamoCallers(silent.client(), tables);
  }

  /// The token, which lets its holder act as that caller from now on.
  public ApiToken token(Caller caller, Instant now) {
    var token =
        ApiToken.issue(ApiToken.Realm.TEST, new TokenId("nobody"), new byte[ApiToken.SECRET_BYTES]);
    callers.issue(token, caller, now.plus(TOKEN_LIVES));
    return token;
  }
}
