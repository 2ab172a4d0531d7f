package kundcenter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which route serves a method and a path. GET serves HEAD too. A path is matched exactly: no
/// missing or doubled slash, no other case. Where two templates match, the one with a literal goes
/// before the one with a part, segment by segment, as at the gateway.
public final class Router {

  sealed interface Match {
    record Found(Route route, Map<String, String> parts) implements Match {}

    /// The path is known, and `allow` lists its methods for the header of that name.
    record OtherMethods(String allow) implements Match {}

    record Nothing() implements Match {}
  }

  private record Entry(Route route, Template template) {}

  private final List<Entry> entries = new ArrayList<>();

  public Router(Route... routes) {
    for (var route : routes) {
      var entry = new Entry(route, Template.of(route.template()));
      for (var other : entries) checkDistinct(entry, other);
      entries.add(entry);
    }
  }

  private static void checkDistinct(Entry one, Entry other) {
    if (!one.template.overlaps(other.template)
        || !one.template.rank().equals(other.template.rank())) return;
    if (!one.template.isSame(other.template) || one.route.method().equals(other.route.method()))
      throw new IllegalArgumentException(
          one.route.template() + " and " + other.route.template() + " serve the same path");
  }

  /// All routes, as the contract's test compares them with `openapi.yaml`.
  public List<Route> routes() {
    return entries.stream().map(Entry::route).toList();
  }

  Match find(String method, List<String> path) {
    var wanted = method.equals("HEAD") ? "GET" : method;
    var best = best(path);
    if (best == null) return new Match.Nothing();
    var allowed = new TreeSet<String>();
    for (var entry : entries) {
      if (!entry.template.isSame(best)) continue;
      if (entry.route.method().equals(wanted))
        return new Match.Found(entry.route, best.parts(path));
      allowed.add(entry.route.method());
    }
    if (allowed.contains("GET")) allowed.add("HEAD");
    return new Match.OtherMethods(String.join(", ", allowed));
  }

  private @Nullable Template best(List<String> path) {
    Template best = null;
    for (var entry : entries) {
      if (!entry.template.matches(path)) continue;
      if (best == null || entry.template.rank().compareTo(best.rank()) < 0) best = entry.template;
    }
    return best;
  }
}
