package kundcenter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
    var same = one.template.equals(other.template);
    if (same
        ? one.route.method().equals(other.route.method())
        : one.template.overlaps(other.template)
            && one.template.rank().equals(other.template.rank()))
      throw new IllegalArgumentException(
          one.route.template() + " and " + other.route.template() + " serve the same path");
  }

  /// All routes, as the contract's test compares them with `openapi.yaml`.
  public List<Route> routes() {
    return entries.stream().map(Entry::route).toList();
  }

  Match find(String method, List<String> path) {
    var wanted = method.equals("HEAD") ? "GET" : method;
    var allowed = new TreeSet<String>();
    var best = entries.stream()
        .map(Entry::template)
        .filter(template -> template.matches(path))
        .min(Comparator.comparing(Template::rank));
    if (best.isEmpty()) return new Match.Nothing();
    for (var entry : entries) {
      if (!entry.template.equals(best.get())) continue;
      if (entry.route.method().equals(wanted))
        return new Match.Found(entry.route, entry.template.parts(path));
      allowed.add(entry.route.method());
    }
    if (allowed.contains("GET")) allowed.add("HEAD");
    return new Match.OtherMethods(String.join(", ", allowed));
  }
}
