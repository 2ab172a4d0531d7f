package kundcenter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What a client likes, from a header such as `sv, en;q=0.8` (RFC 9110 §12.4.2).
///
/// @param ranges in lower case, as listed
record Preferences(List<Range> ranges) {

  /// @param weight in thousandths; 0 is "not acceptable"
  record Range(String name, int weight) {}

  private static final int MOST = 1000;

  static Preferences parse(String header) {
    var ranges = new ArrayList<Range>();
    for (var item : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      var parts = item.split(";", -1);
      var name = parts[0].strip();
      if (!name.isEmpty()) ranges.add(new Range(name, weight(parts)));
    }
    return new Preferences(ranges);
  }

  private static int weight(String... parts) {
    for (var i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip();
      if (parameter.startsWith("q=")) return thousandths(parameter.substring(2));
    }
    return MOST;
  }

  /// `0`, `0.25` or `1.000`; what is malformed counts as not acceptable.
  private static int thousandths(String text) {
    if (text.isEmpty() || text.length() > 5) return 0;
    var value = 0;
    for (var i = 0; i < 5; i++) {
      var sign = i < text.length() ? text.charAt(i) : i == 1 ? '.' : '0';
      if (i == 1 ? sign != '.' : sign < '0' || sign > '9') return 0;
      if (i != 1) value = value * 10 + (sign - '0');
    }
    return value > MOST ? 0 : value;
  }

  /// The weight of the first way of matching that any range matches, the most exact way first;
  /// 0 if none does.
  @SafeVarargs
  final int weight(Predicate<String>... fromExactToVague) {
    for (var way : fromExactToVague) {
      var best = -1;
      for (var range : ranges) {
        if (way.test(range.name())) best = Math.max(best, range.weight());
      }
      if (best >= 0) return best;
    }
    return 0;
  }
}
