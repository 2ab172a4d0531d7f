package kundcenter.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The date of a mail (RFC 5322 §3.3, §4.3), in any order of its parts that leaves no doubt. Years
/// from 1970 to 2100 (threat T40).
final class Dates {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Map<String, Integer> ZONES = Map.of(
      "edt", -4, "est", -5, "cdt", -5, "cst", -6, "mdt", -6, "mst", -7, "pdt", -7, "pst", -8);
  private static final int MOST_WORDS = 20;

  private int year = -1;
  private int month = -1;
  private int day = -1;
  private int[] time = {};
  private ZoneOffset zone = ZoneOffset.UTC;

  private Dates() {}

  static Optional<Instant> parse(String text) {
    var dates = new Dates();
    words(text).forEach(dates::take);
    return dates.instant();
  }

  private Optional<Instant> instant() {
    if (year < 0 || month < 0 || day < 0 || time.length < 2) return Optional.empty();
    try {
      var second = time.length > 2 ? Math.min(time[2], 59) : 0;
      var local = LocalDateTime.of(year, month, day, time[0], time[1], second);
      return Optional.of(local.toInstant(zone)).filter(_ -> year >= 1970 && year <= 2100);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private void take(String word) {
    var first = word.charAt(0);
    if (word.indexOf(':') > 0) time = numbers(word);
    else if ((first == '+' || first == '-') && word.length() >= 5) offset(word);
    else if (Character.isDigit(first)) number(word);
    else name(word);
  }

  private void name(String word) {
    var place = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
    if (place >= 0 && place % 3 == 0) month = place / 3 + 1;
    else if (ZONES.containsKey(word)) zone = ZoneOffset.ofHours(ZONES.get(word));
  }

  private void number(String word) {
    var parts = word.indexOf('-') > 0 ? dashed(word) : List.of(word);
    parts.forEach(this::part);
  }

  private void part(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      name(word);
      return;
    }
    var value = value(word);
    if (day < 0 && value <= 31 && word.length() <= 2) day = value;
    else if (year < 0) year = word.length() > 2 ? value : value + (value < 50 ? 2000 : 1900);
  }

  /// `2017-04-18` says its month by number, `18-Apr-2017` by name.
  private List<String> dashed(String word) {
    var parts = pieces(word, '-');
    if (parts.size() != 3 || parts.get(0).length() != 4) return parts;
    month = value(parts.get(1));
    return List.of(parts.get(0), parts.get(2));
  }

  private void offset(String word) {
    var digits = word.substring(1).replace(":", "");
    if (digits.length() < 4) return;
    var minutes = value(digits.substring(0, 2)) * 60 + value(digits.substring(2, 4));
    if (minutes <= 18 * 60)
      zone = ZoneOffset.ofTotalSeconds((word.charAt(0) == '-' ? -60 : 60) * minutes);
  }

  private static int[] numbers(String word) {
    return pieces(word, ':').stream().mapToInt(Dates::value).toArray();
  }

  /// -1, which no date has, for what is no number.
  private static int value(String digits) {
    var value = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0 || value > 100_000) return i == 0 ? -1 : value;
      value = value * 10 + digit;
    }
    return digits.isEmpty() ? -1 : value;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var plain = text.toLowerCase(Locale.ROOT);
    var start = -1;
    for (var i = 0; i <= plain.length() && words.size() < MOST_WORDS; i++) {
      var isPart = i < plain.length()
          && (Character.isLetterOrDigit(plain.charAt(i)) || "+-:".indexOf(plain.charAt(i)) >= 0);
      if (isPart && start < 0) start = i;
      if (!isPart && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static List<String> pieces(String word, char mark) {
    var pieces = new ArrayList<String>();
    var start = 0;
    for (var i = 0; i <= word.length(); i++) {
      if (i < word.length() && word.charAt(i) != mark) continue;
      if (i > start) pieces.add(word.substring(start, i));
      start = i + 1;
    }
    return pieces;
  }
}
