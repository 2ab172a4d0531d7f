package kundcenter.tokens;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kundcenter.access.Authority;
import kundcenter.access.Scope;
import kundcenter.access.TokenSheet;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.json.JsonObject;
import kundcenter.store.Entry;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.WebProblem;
import org.jspecify.annotations.Nullable;

/// `POST /v1/tokens`: a lead makes a token for a machine. The secret is in the first answer and
/// nowhere else: whoever repeats the request gets the rest of it.
record IssueToken(Keys keys) implements Endpoint {

  private static final int ID_BYTES = 8;

  private record Wanted(
      String name, Optional<CustomerId> customer, List<Scope> scopes, Duration life) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var grant = new Grant(caller);
    if (!grant.isLead()) return Response.problem(WebProblem.LEADS_ONLY);
    var lead = new PersonId(grant.actor().id());
    var wanted = request.body(IssueToken::wanted);
    var made = new AtomicReference<@Nullable ApiToken>();
    var answer = keys.once().answer(request, caller, () -> {
      var now = keys.clock().instant();
      var fresh = token();
      var sheet = sheet(wanted, fresh.id(), new TokenSheet.Issue(lead, now));
      return new Once.Decided.Made(
          "/v1/tokens/" + fresh.id(), TokenView.of(sheet).json(), kept -> {
            keys.transactions().write(List.of(new Entry.Issued(fresh, sheet), kept), now);
            made.set(fresh);
          });
    });
    var token = made.get();
    return token == null ? answer : withSecret(answer, token);
  }

  private static Wanted wanted(Fields in) {
    return new Wanted(
        in.required("name", Shape.line(1, TokenSheet.LONGEST_NAME)),
        in.optional("customer", Shape.id(CustomerId::new)),
        in.required(
            "scopes",
            Shape.list(Scope.all().size(), Shape.choice(Scope::toString, Scope.all()))),
        Duration.ofDays(
            in.required("days", Shape.integer(1, (int) TokenSheet.LONGEST_LIFE.toDays()))));
  }

  private ApiToken token() {
    var id = new StringBuilder();
    for (var each : keys.chance().bytes(ID_BYTES)) id.append("%02x".formatted(each));
    return ApiToken.issue(
        keys.realm(), new TokenId(id.toString()), keys.chance().bytes(ApiToken.SECRET_BYTES));
  }

  private static TokenSheet sheet(Wanted wanted, TokenId id, TokenSheet.Issue issue) {
    return new TokenSheet(
        id,
        wanted.name(),
        new Authority(
            new Caller.Machine(id, wanted.customer()), Optional.of(Set.copyOf(wanted.scopes()))),
        Optional.of(issue),
        issue.at().plus(wanted.life()),
        Optional.empty(),
        Optional.empty());
  }

  private static Response withSecret(Response answer, ApiToken token) {
    var body = new JsonObject.Builder().put("token", token.reveal());
    answer.json().ifPresent(json -> ((JsonObject) json).forEach(body::put));
    return Response.created("/v1/tokens/" + token.id(), body.build());
  }
}
