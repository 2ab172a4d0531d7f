package kundcenter.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.directory.Sheet.Against;
import kundcenter.directory.Sheet.Outcome;
import kundcenter.directory.Sheet.Taken;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.store.Stale;
import kundcenter.web.Flaw;
import kundcenter.web.Request;
import kundcenter.web.TableLine;

/// The lines of a table on their way into the directory: all are looked at before the first is
/// written, and each is written by itself, or not at all.
final class Steps<L> {

  /// Left of a call once all lines are looked at, so that some can be written. A table that takes
  /// longer would never get any further.
  private static final Duration TO_WRITE = Duration.ofSeconds(5);

  /// Left of a call for its answer.
  private static final Duration TO_ANSWER = Duration.ofSeconds(2);

  private record Step(int line, Outcome outcome, Draft.Change change) {}

  private final Office office;
  private final Sheet<L> sheet;
  private final Request request;
  private final List<Step> steps = new ArrayList<>();

  Steps(Office office, Sheet<L> sheet, Request request) {
    this.office = office;
    this.sheet = sheet;
    this.request = request;
  }

  /// Looks at all lines, in their order, and gives what is wrong with them.
  List<Flaw> plan(List<TableLine<L>> lines, Draft draft) {
    var flaws = new ArrayList<Flaw>();
    var first = new HashMap<Object, Integer>();
    for (var line : lines) {
      if (!hasTime(TO_WRITE)) {
        flaws.add(flaw(line.number(), new Taken.Not("", Against.NO_TIME)));
        break;
      }
      var twin = Optional.ofNullable(first.putIfAbsent(sheet.key(line.value()), line.number()));
      var taken = twin.<Taken>map(number -> new Taken.Not("", Against.STANDS_TWICE, number))
          .orElseGet(() -> sheet.take(line.value(), draft));
      switch (taken) {
        case Taken.As(var outcome) -> steps.add(new Step(line.number(), outcome, draft.take()));
        case Taken.Not not -> flaws.add(flaw(line.number(), not));
      }
    }
    return flaws;
  }

  private static Flaw flaw(int line, Taken.Not not) {
    var path = new ArrayList<Object>(List.of("csv", "line", line));
    if (!not.column().isEmpty()) path.add(not.column());
    return new Flaw(path, not.what(), not.arguments());
  }

  /// What would become of the lines.
  JsonObject trial() {
    return told(true, Step::outcome);
  }

  /// Writes them one after the other.
  JsonObject run() {
    return told(false, this::run);
  }

  private Outcome run(Step step) {
    if (step.change().entries().isEmpty()) return step.outcome();
    if (!hasTime(TO_ANSWER)) return Outcome.NOT_DONE;
    try {
      office.transactions().write(step.change().entries(), office.now());
    } catch (Stale _) {
      return Outcome.NOT_DONE;
    }
    step.change().jobs().forEach(job -> office.follow(job, request));
    return step.outcome();
  }

  private boolean hasTime(Duration reserve) {
    return request.timeLeft().compareTo(reserve) > 0;
  }

  private JsonObject told(boolean isTrial, Function<Step, Outcome> act) {
    var outcomes = new ArrayList<Outcome>();
    var lines = new ArrayList<Json>();
    for (var step : steps) {
      var outcome = act.apply(step);
      outcomes.add(outcome);
      lines.add(
          JsonObject.with("line", step.line()).put("outcome", outcome.name()).build());
    }
    return JsonObject.with("dryRun", isTrial)
        .put("added", Collections.frequency(outcomes, Outcome.ADDED))
        .put("changed", Collections.frequency(outcomes, Outcome.CHANGED))
        .put("unchanged", Collections.frequency(outcomes, Outcome.UNCHANGED))
        .put("notDone", Collections.frequency(outcomes, Outcome.NOT_DONE))
        .put("lines", new JsonArray(lines))
        .build();
  }
}
