package kundcenter.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kundcenter.customer.Caller;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.store.KeptAnswer;
import kundcenter.store.KeptAnswers;
import kundcenter.store.Retry;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;

/// Does what a request asks once, however often the request comes (docs/decisions/0008).
public record Once(KeptAnswers answers, InstantSource clock) {

  private static final Duration KEPT_FOR = Duration.ofHours(24);

  /// What a request comes to.
  public sealed interface Decided {

    /// Something new.
    ///
    /// @param location its path from the root
    /// @param write writes it together with the answer kept for a repeat, or neither, or throws
    ///     [Stale]
    record Made(String location, JsonObject body, Consumer<KeptAnswer> write) implements Decided {}

    record Not(Response why) implements Decided {}
  }

  /// How what was made is told.
  private interface Made {
    Response of(String location, JsonObject body);
  }

  /// The answer to a request that must carry an `Idempotency-Key`.
  public Response answer(Request request, Caller caller, Supplier<Decided> decide) {
    return run(IdempotencyKey.required(request, caller), decide, Once::created);
  }

  /// The way on after a form: to the page of what it made, whether it came once or again.
  public Response after(IdempotencyKey key, Supplier<Decided> decide) {
    return run(key, decide, (location, _) -> Response.seeOther(location));
  }

  private Response run(IdempotencyKey key, Supplier<Decided> decide, Made made) {
    try {
      return Retry.whileStale(() -> attempt(key, decide, made));
    } catch (Stale stale) {
      throw new Unavailable(stale);
    }
  }

  private Response attempt(IdempotencyKey key, Supplier<Decided> decide, Made made) {
    return answers
        .find(key.operation(), clock.instant())
        .map(kept -> again(kept, key, made))
        .orElseGet(() -> first(key, decide.get(), made));
  }

  private Response first(IdempotencyKey key, Decided decided, Made answer) {
    return switch (decided) {
      case Decided.Not(var why) -> why;
      case Decided.Made(var location, var body, var write) -> {
        var expires = clock.instant().plus(KEPT_FOR);
        write.accept(
            new KeptAnswer(key.operation(), key.content(), location, body.text(), expires));
        yield answer.of(location, body);
      }
    };
  }

  private static Response again(KeptAnswer kept, IdempotencyKey key, Made answer) {
    return kept.request().equals(key.content())
        ? answer.of(kept.location(), (JsonObject) Json.parse(kept.body(), Limits.TRUSTED))
        : Response.problem(WebProblem.IDEMPOTENCY_KEY_REUSED);
  }

  /// What has a version can be changed, and has it as its tag.
  private static Response created(String location, JsonObject body) {
    var response = Response.created(location, body);
    return body.get("version") instanceof JsonNumber version
        ? response.with("ETag", new ETag(version.longValueExact()).toString())
        : response;
  }
}
