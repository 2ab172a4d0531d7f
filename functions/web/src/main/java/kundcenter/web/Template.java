package kundcenter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A path with named parts, such as `/v1/tickets/{number}`.
///
/// @param segments the texts between the slashes; a part still in its braces
record Template(List<String> segments) {

  static Template of(String template) {
    return new Template(List.of(template.substring(1).split("/", -1)));
  }

  boolean matches(List<String> path) {
    if (path.size() != segments.size()) return false;
    for (var i = 0; i < path.size(); i++) {
      var segment = segments.get(i);
      if (isPart(segment) ? path.get(i).isEmpty() : !segment.equals(path.get(i))) return false;
    }
    return true;
  }

  Map<String, String> parts(List<String> path) {
    var parts = new HashMap<String, String>();
    for (var i = 0; i < path.size(); i++) {
      var segment = segments.get(i);
      if (isPart(segment)) parts.put(segment.substring(1, segment.length() - 1), path.get(i));
    }
    return parts;
  }

  /// As `equals`, which a record links when it is first asked: at each start (decision 65).
  boolean isSame(Template other) {
    return segments.equals(other.segments);
  }

  /// Whether some path matches both.
  boolean overlaps(Template other) {
    if (segments.size() != other.segments.size()) return false;
    for (var i = 0; i < segments.size(); i++) {
      var one = segments.get(i);
      var two = other.segments.get(i);
      if (!isPart(one) && !isPart(two) && !one.equals(two)) return false;
    }
    return true;
  }

  /// Sorts before that of a template that says less of the same path.
  String rank() {
    var rank = new StringBuilder();
    for (var segment : segments) rank.append(isPart(segment) ? '1' : '0');
    return rank.toString();
  }

  private static boolean isPart(String segment) {
    return segment.startsWith("{");
  }
}
