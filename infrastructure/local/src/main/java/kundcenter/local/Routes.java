package kundcenter.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.template.Trigger.HttpRoute;

/// The routes of the HTTP API, each with what it leads to. As with API Gateway the most specific
/// match wins: a literal segment before `{name}` before `{name+}`, a method before ANY, and
/// `$default` last.
final class Routes<T> {

  /// @param parameters the parts of the path that the route names
  record Match<T>(HttpRoute route, T target, Map<String, String> parameters) {}

  private record Entry<T>(HttpRoute route, List<String> segments, T target) {

    Optional<Match<T>> match(String method, List<String> path) {
      if (!route.method().equals("ANY") && !route.method().equals(method)) return Optional.empty();
      var parameters = new LinkedHashMap<String, String>();
      if (route.equals(HttpRoute.DEFAULT))
        return Optional.of(new Match<>(route, target, parameters));
      for (var i = 0; i < segments.size(); i++) {
        if (i == path.size()) return Optional.empty();
        var segment = segments.get(i);
        if (isGreedy(segment)) {
          var rest = String.join("/", path.subList(i, path.size()));
          parameters.put(segment.substring(1, segment.length() - 2), rest);
          return rest.isEmpty()
              ? Optional.empty()
              : Optional.of(new Match<>(route, target, parameters));
        }
        if (isVariable(segment))
          parameters.put(segment.substring(1, segment.length() - 1), path.get(i));
        else if (!segment.equals(path.get(i))) return Optional.empty();
      }
      return path.size() == segments.size()
          ? Optional.of(new Match<>(route, target, parameters))
          : Optional.empty();
    }

    /// Sorts before another one's if more specific.
    String rank() {
      if (route.equals(HttpRoute.DEFAULT)) return "9";
      var rank = new StringBuilder();
      for (var segment : segments)
        rank.append(isGreedy(segment) ? '2' : isVariable(segment) ? '1' : '0');
      return rank.append(route.method().equals("ANY") ? '9' : '8').toString();
    }

    private static boolean isVariable(String segment) {
      return segment.startsWith("{");
    }

    private static boolean isGreedy(String segment) {
      return segment.endsWith("+}");
    }
  }

  private final List<Entry<T>> entries = new ArrayList<>();

  void add(HttpRoute route, T target) {
    entries.add(new Entry<>(route, segments(route.path()), target));
    entries.sort(Comparator.comparing(Entry::rank));
  }

  /// The paths that can be asked for as they stand.
  List<String> literalPaths() {
    return entries.stream()
        .map(entry -> entry.route().path())
        .filter(path -> !path.contains("{") && path.startsWith("/"))
        .toList();
  }

  /// @param path decoded
  Optional<Match<T>> match(String method, String path) {
    var segments = segments(path);
    return entries.stream()
        .flatMap(entry -> entry.match(method, segments).stream())
        .findFirst();
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}
