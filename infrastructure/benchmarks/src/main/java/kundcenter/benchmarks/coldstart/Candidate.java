package kundcenter.benchmarks.coldstart;

import java.util.Locale;
import java.util.Map;
import kundcenter.template.Function;

/// A function whose beginning is measured.
///
/// @param event the first that it is sent
record Candidate(
    String name, Function function, Map<String, String> environment, String event, Goal goal) {

  /// @param most how many times the echo's processor time it may take
  /// @param classes how many classes it may have loaded with its first answer
  record Goal(double most, int classes) {
    static final Goal NONE = new Goal(Double.MAX_VALUE, Integer.MAX_VALUE);

    /// The goal in words, and whether these figures miss it.
    String words(double ratio, long loaded) {
      if (this.equals(NONE)) return "–";
      var isMissed = ratio > most || loaded > classes;
      return String.format(
          Locale.ROOT, "≤ %.1f, ≤ %,d classes%s", most, classes, isMissed ? ", **missed**" : "");
    }
  }
}
