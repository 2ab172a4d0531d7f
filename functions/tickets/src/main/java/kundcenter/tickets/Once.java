package kundcenter.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import kundcenter.terms.PublishedTerms;
import kundcenter.ticket.Ticket;
import kundcenter.web.ETag;
import kundcenter.web.IdempotencyKey;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// Does what a request asks once, however often the request comes (docs/decisions/0008).
record Once(Desk desk) {

  private static final Duration KEPT_FOR = Duration.ofHours(24);

  /// How often a post is decided anew because somebody else wrote meanwhile.
  private static final int TRIES = 3;

  private static final Duration SOON = Duration.ofSeconds(1);

  /// What a request comes to.
  sealed interface Decided {
    /// These changes, of which the first is the one to tell of.
    record Made(List<Commit> commits) implements Decided {}

    /// A new version of the terms.
    record Published(PublishedTerms version) implements Decided {}

    record Not(Response why) implements Decided {}
  }

  Response answer(Request request, Caller caller, Supplier<Decided> decide) {
    var key = IdempotencyKey.required(request, caller);
    for (var tries = 1; ; tries++) {
      var kept = desk.answers().find(key.operation(), desk.now());
      if (kept.isPresent()) return again(kept.get(), key);
      try {
        return first(key, decide.get());
      } catch (Stale stale) {
        if (tries == TRIES) throw new Unavailable(SOON, stale);
      }
    }
  }

  private Response first(IdempotencyKey key, Decided decided) {
    return switch (decided) {
      case Decided.Not(var why) -> why;
      case Decided.Made(var commits) -> {
        var made = commits.getFirst().ticket();
        var answer = keep(key, made);
        desk.save(commits, Optional.of(answer));
        yield created(answer);
      }
      case Decided.Published(var version) -> {
        var now = desk.now();
        var answer = keep(key, version, now);
        desk.books().library().publish(version, answer, now);
        yield created(answer);
      }
    };
  }

  private KeptAnswer keep(IdempotencyKey key, Ticket made) {
    var outcome = Outcome.of(made, desk.promise(made, made.updated()));
    return new KeptAnswer(
        key.operation(),
        key.content(),
        "/v1/tickets/" + made.number(),
        Records.of(Outcome.class).write(outcome).text(),
        made.updated().plus(KEPT_FOR));
  }

  private static KeptAnswer keep(IdempotencyKey key, PublishedTerms version, Instant now) {
    return new KeptAnswer(
        key.operation(),
        key.content(),
        "/v1/terms",
        Records.of(TermsView.class).write(TermsView.of(version)).text(),
        now.plus(KEPT_FOR));
  }

  private static Response again(KeptAnswer kept, IdempotencyKey key) {
    if (!kept.request().equals(key.content()))
      return Response.problem(WebProblem.IDEMPOTENCY_KEY_REUSED);
    return created(kept);
  }

  /// What has a version can be changed, and has it as its tag.
  private static Response created(KeptAnswer answer) {
    var body = (JsonObject) Json.parse(answer.body(), Limits.TRUSTED);
    var response = Response.created(answer.location(), body);
    return body.get("version") instanceof JsonNumber version
        ? response.with("ETag", new ETag(version.longValueExact()).toString())
        : response;
  }
}
