package kundcenter.benchmarks.requests;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What one operation uses, beside what it may use.
record Figure(String operation, Usage used, Goal goal) {

  /// The figures as a table in Markdown.
  static String table(List<Figure> figures) {
    return figures.stream().map(Figure::row).collect(Collectors.joining("\n", """
        | Operation | Requests | Read units | Write units | Goal |
        |---|---|---|---|---|
        """, "\n"));
  }

  boolean isMissed() {
    return !goal.isReached(used);
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.0f | %s%s |",
        operation,
        used.requests(),
        used.readUnits(),
        used.writeUnits(),
        goal.words(),
        isMissed() ? ", **missed**" : "");
  }
}
