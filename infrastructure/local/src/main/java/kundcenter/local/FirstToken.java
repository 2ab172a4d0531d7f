package kundcenter.local;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.access.Authority;
import kundcenter.access.TokenSheet;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.local.function.CannotRun;
import kundcenter.store.Entry;

/// `./kundcenter first-token`: lays a lead's token into the `Access` table of a deployment, where
/// nobody could ask for one yet. Whoever may write the table may do this.
public final class FirstToken {

  private static final String USAGE = "./kundcenter first-token --table NAME --person ID: "
      + "the output AccessTable of the deployment, and the id of the lead";
  private static final int ID_BYTES = 8;
  private static final Duration HOLDS_FOR = Duration.ofDays(30);

  private FirstToken() {}

  /// Prints the token alone, so that it can go straight to where it is kept.
  public static void main(String[] arguments) {
    try {
      var typed = Arguments.parse(Set.of("--root", "--table", "--person"), arguments);
      var table = typed.wanted("--table", USAGE);
      var lead = new PersonId(typed.wanted("--person", USAGE));
      var token = layIn(System.getenv(), table, lead);
      System.err.println("A lead's token for " + HOLDS_FOR.toDays() + " days, shown this once:");
      System.out.println(token.reveal());
    } catch (CannotRun | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /// @param environment with the region and credentials that AWS's own tools take
  static ApiToken layIn(Map<String, String> environment, String table, PersonId lead) {
    var random = new SecureRandom();
    var id = new byte[ID_BYTES];
    random.nextBytes(id);
    var secret = new byte[ApiToken.SECRET_BYTES];
    random.nextBytes(secret);
    var token =
        ApiToken.issue(ApiToken.Realm.LIVE, new TokenId(HexFormat.of().formatHex(id)), secret);
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var sheet = new TokenSheet(
        token.id(),
        "first token of " + lead,
        Authority.whole(new Caller.Specialist(lead, true)),
        Optional.empty(),
        now.plus(HOLDS_FOR),
        Optional.empty(),
        Optional.empty());
    try (var client = DynamoDb.client(environment)) {
      new DynamoTransactions(client, new TableNames(Map.of("ACCESS_TABLE", table)))
          .write(List.of(new Entry.Issued(token, sheet)), now);
    }
    return token;
  }
}
