package kundcenter.benchmarks.coldstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import kundcenter.template.Function;

/// A function whose beginning is measured.
///
/// @param options for its JVM
/// @param event a first one to send it
record Candidate(
    String name,
    Function function,
    Map<String, String> environment,
    List<String> options,
    Supplier<String> event,
    Goal goal) {

  /// @param ofEcho the processor time of the start, in those of the echo
  /// @param ofNaive the same in those of the naive one
  /// @param classes loaded with the first answer
  record Figures(double ofEcho, double ofNaive, long classes, double megabytes) {}

  /// What figures may be at most; 0 for one that nobody has set.
  record Goal(double ofEcho, double ofNaive, int classes, double megabytes) {

    static final Goal NONE = new Goal(0, 0, 0, 0);

    /// The goal in words, and which of the figures miss it.
    String words(Figures are) {
      var words = new ArrayList<String>();
      say(words, "≤ %.1f × echo", ofEcho, are.ofEcho());
      say(words, "≤ %.1f of naive", ofNaive, are.ofNaive());
      say(words, "≤ %,.0f classes", classes, (double) are.classes());
      say(words, "≤ %.0f MB", megabytes, are.megabytes());
      return words.isEmpty() ? "–" : String.join(", ", words);
    }

    private static void say(List<String> words, String how, double most, double is) {
      if (most == 0) return;
      var said = String.format(Locale.ROOT, how, most);
      words.add(is > most ? said + " **missed**" : said);
    }
  }
}
