package kundcenter.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kundcenter.hours.HoursDraft;
import kundcenter.json.Records;
import kundcenter.terms.Terms;
import kundcenter.web.OpenEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/terms`, for anyone: the terms in force, and those that will be.
record ShowTerms(Desk desk) implements OpenEndpoint {

  private static final Duration FRESH_FOR = Duration.ofMinutes(1);

  private record View(Version inForce, List<Version> coming) {}

  /// @param targetsMinutes open minutes within which work begins, by priority
  private record Version(
      String id,
      Instant published,
      Instant effectiveFrom,
      Map<String, Long> targetsMinutes,
      HoursDraft openingHours) {

    static Version of(Terms terms) {
      var targets = new TreeMap<String, Long>();
      terms
          .targets()
          .forEach((priority, target) ->
              targets.put(Integer.toString(priority.level()), target.toMinutes()));
      return new Version(
          terms.id(),
          terms.published(),
          terms.effectiveFrom(),
          targets,
          HoursDraft.of(terms.hours()));
    }
  }

  @Override
  public Response handle(Request request) {
    var now = desk.now();
    var terms = desk.settings().terms();
    var coming = terms.versions().stream()
        .skip(1)
        .filter(version -> version.effectiveFrom().isAfter(now))
        .map(Version::of)
        .toList();
    var view = new View(Version.of(terms.inForceAt(now)), coming);
    return Response.ok(Records.of(View.class).write(view)).cacheable(FRESH_FOR);
  }
}
