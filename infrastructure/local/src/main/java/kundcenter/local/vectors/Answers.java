package kundcenter.local.vectors;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.hours.Span;
import kundcenter.hours.Stretch;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.sla.Breach;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.terms.Terms;

/// What the code says to one case, in the words of the schema.
final class Answers {

  private static final String DEFAULT_CALENDAR = "letter";

  private final Calendars calendars;
  private final Promises promises;

  Answers(Calendars calendars, Promises promises) {
    this.calendars = calendars;
    this.promises = promises;
  }

  JsonObject answer(Node vector) {
    var calendar = vector.find("calendar").map(Node::text).orElse(DEFAULT_CALENDAR);
    var in = vector.get("in");
    var op = vector.get("op");
    return switch (op.text()) {
      case "hours" -> hours(calendar, in);
      case "due" -> due(calendar, in);
      case "elapsed" -> elapsed(calendar, in);
      case "effective" -> effective(in);
      case "ticket" -> cycles(calendar, in, (_, cycle) -> cycle(cycle));
      case "counted" -> cycles(calendar, in, Answers::counted);
      default -> throw new BadCase(op.place(), "wants an operation of the schema");
    };
  }

  private JsonObject hours(String calendar, Node in) {
    var plan = calendars.hours(calendar).plan(in.get("date").date());
    return JsonObject.with("kind", plan.kind().name().toLowerCase(Locale.ROOT))
        .put("intervals", array(plan.spans(), Answers::span))
        .build();
  }

  private JsonObject due(String calendar, Node in) {
    var timetable = calendars.timetable(calendar);
    var from = in.get("from").instant();
    var budget = in.find("budgetMs")
        .map(Node::milliseconds)
        .orElseGet(() -> promises.target(Events.priority(in.get("priority"))));
    return JsonObject.with("due", orNull(timetable.due(from, budget)))
        .put("breachAfter", orNull(timetable.breachAfter(from, budget)))
        .build();
  }

  private JsonObject elapsed(String calendar, Node in) {
    var elapsed = calendars
        .timetable(calendar)
        .elapsed(in.get("from").instant(), in.get("to").instant());
    return JsonObject.with("elapsedMs", elapsed.toMillis()).build();
  }

  private static JsonObject effective(Node in) {
    var effective = Terms.effectiveFrom(in.get("published").instant());
    return JsonObject.with("effectiveFrom", instant(effective)).build();
  }

  private interface CycleAnswer {
    Json of(SlaClock clock, Cycle cycle);
  }

  private JsonObject cycles(String calendar, Node in, CycleAnswer answer) {
    var clock = promises.clock(calendar, in);
    var cycles = clock.cycles(Events.of(in.get("events")), in.get("asOf").instant());
    return JsonObject.with("cycles", array(cycles, cycle -> answer.of(clock, cycle)))
        .build();
  }

  private static Json cycle(Cycle cycle) {
    var deadlines = cycle.deadlines();
    return JsonObject.with("opened", instant(cycle.opened()))
        .put("state", cycle.state().name().toLowerCase(Locale.ROOT))
        .put("priority", cycle.target().priority().level())
        .put("budgetMs", cycle.target().budget().toMillis())
        .put("consumedMs", cycle.consumed().toMillis())
        .put("remainingMs", cycle.remaining().toMillis())
        .put("due", orNull(deadlines.due()))
        .put("breachAfter", orNull(deadlines.breachAfter()))
        .put("breached", cycle.breached())
        .put("warnings", warnings(cycle))
        .put("breaches", array(cycle.breaches(), Answers::breach))
        .build();
  }

  private static Json warnings(Cycle cycle) {
    var warnings = new JsonObject.Builder();
    for (var threshold : Threshold.values()) {
      var at = cycle.deadlines().warning(threshold);
      warnings.put(Integer.toString(threshold.percent()), orNull(at));
    }
    return warnings.build();
  }

  private static Json breach(Breach breach) {
    return JsonObject.with("at", instant(breach.at()))
        .put("priority", breach.priority().level())
        .build();
  }

  private static Json counted(SlaClock clock, Cycle cycle) {
    return JsonObject.with("opened", instant(cycle.opened()))
        .put("counted", array(clock.counted(cycle), Answers::stretch))
        .put("totalMs", cycle.consumed().toMillis())
        .build();
  }

  private static Json stretch(Stretch stretch) {
    return JsonArray.of(instant(stretch.from()), instant(stretch.to()));
  }

  private static Json span(Span span) {
    return JsonArray.of(
        new JsonString(span.from().toString()), new JsonString(span.to().toString()));
  }

  private static <T> Json array(List<T> values, Function<T, Json> json) {
    return new JsonArray(values.stream().map(json).toList());
  }

  private static Json orNull(Optional<Instant> instant) {
    return instant.map(Answers::instant).orElse(JsonNull.NULL);
  }

  private static Json instant(Instant instant) {
    return new JsonString(Instants.text(instant));
  }
}
