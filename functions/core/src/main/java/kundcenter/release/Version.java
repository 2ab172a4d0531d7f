package kundcenter.release;

import java.util.ArrayList;
import java.util.List;

/// A version of a program, such as `5.10.2` or `5.11-beta.2`: one to four numbers, and what it is
/// before it is a release.
///
/// Versions compare as people expect: 5.10 after 5.9, rc10 after rc9, and a pre-release before its
/// release. Its signs need no escape in a path, a key or a header.
public record Version(String value) implements Comparable<Version> {

  public static final int LONGEST = 40;

  private static final int MOST_NUMBERS = 4;
  private static final int MOST_DIGITS = 9;

  public Version {
    if (!isOne(value))
      throw new IllegalArgumentException(
          "a version is one to four numbers, as 5.10.2 or 5.11-beta.2");
  }

  /// Whether this can be a version.
  public static boolean isOne(String text) {
    if (text.isEmpty() || text.length() > LONGEST) return false;
    var dash = text.indexOf('-');
    var numbers = parts(dash < 0 ? text : text.substring(0, dash));
    var isNumbered = numbers.size() <= MOST_NUMBERS && numbers.stream().allMatch(Version::isNumber);
    return isNumbered
        && (dash < 0 || parts(text.substring(dash + 1)).stream().allMatch(Version::isLabel));
  }

  public boolean isPreRelease() {
    return value.indexOf('-') >= 0;
  }

  @Override
  public int compareTo(Version other) {
    var mine = numbers();
    var theirs = other.numbers();
    for (var i = 0; i < MOST_NUMBERS; i++) {
      var order = Long.compare(at(mine, i), at(theirs, i));
      if (order != 0) return order;
    }
    if (isPreRelease() != other.isPreRelease()) return isPreRelease() ? -1 : 1;
    var order = compareRuns(runs(label()), runs(other.label()));
    // 5.1 and 5.1.0 are of one age, but are two texts.
    return order != 0 ? order : value.compareTo(other.value);
  }

  /// Whether both name the same state of a program: 5.1 and 5.1.0.
  public boolean isSameAs(Version other) {
    return numbersPadded().equals(other.numbersPadded()) && label().equals(other.label());
  }

  private List<Long> numbersPadded() {
    var padded = new ArrayList<>(numbers());
    while (padded.size() < MOST_NUMBERS) padded.add(0L);
    return padded;
  }

  private List<Long> numbers() {
    var dash = value.indexOf('-');
    return parts(dash < 0 ? value : value.substring(0, dash)).stream()
        .map(Long::valueOf)
        .toList();
  }

  private String label() {
    var dash = value.indexOf('-');
    return dash < 0 ? "" : value.substring(dash + 1);
  }

  private static long at(List<Long> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }

  private static int compareRuns(List<String> mine, List<String> theirs) {
    for (var i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      var order = compareRun(mine.get(i), theirs.get(i));
      if (order != 0) return order;
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  private static int compareRun(String mine, String theirs) {
    var isNumber = isDigit(mine.charAt(0));
    if (isNumber != isDigit(theirs.charAt(0))) return isNumber ? -1 : 1;
    if (!isNumber) return mine.compareTo(theirs);
    return Integer.compare(mine.length(), theirs.length()) != 0
        ? Integer.compare(mine.length(), theirs.length())
        : mine.compareTo(theirs);
  }

  /// The runs of digits and of letters; digits without zeros before them.
  private static List<String> runs(String label) {
    var runs = new ArrayList<String>();
    var from = 0;
    for (var i = 1; i <= label.length(); i++) {
      if (i < label.length()
          && isDigit(label.charAt(i)) == isDigit(label.charAt(from))
          && label.charAt(i) != '.'
          && label.charAt(from) != '.') continue;
      var run = label.substring(from, i);
      if (!run.equals(".")) runs.add(isDigit(run.charAt(0)) ? withoutZeros(run) : run);
      from = i;
    }
    return runs;
  }

  private static String withoutZeros(String digits) {
    var from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') from++;
    return digits.substring(from);
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '.') continue;
      parts.add(text.substring(from, i));
      from = i + 1;
    }
    return parts;
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty()
        && part.length() <= MOST_DIGITS
        && part.chars().allMatch(Version::isDigit)
        && (part.length() == 1 || part.charAt(0) != '0');
  }

  private static boolean isLabel(String part) {
    return !part.isEmpty()
        && part.chars()
            .allMatch(sign ->
                isDigit(sign) || ('a' <= sign && sign <= 'z') || ('A' <= sign && sign <= 'Z'));
  }

  private static boolean isDigit(int sign) {
    return '0' <= sign && sign <= '9';
  }

  @Override
  public String toString() {
    return value;
  }
}
