package kundcenter.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of a calendar part in a few lines (RFC 5545).
final class Calendar {

  private static final int MOST_EVENTS = 5;

  private Calendar() {}

  record Event(String title, String start, String end, String place) {

    String text() {
      var span = end.isEmpty() ? start : start + " – " + end;
      return Stream.of(title, span, place)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }

  static List<Event> summary(String text) {
    var events = new ArrayList<Event>();
    var lines = unfolded(text);
    for (var i = 0; i < lines.size() && events.size() < MOST_EVENTS; i++) {
      if (!lines.get(i).strip().equalsIgnoreCase("BEGIN:VEVENT")) continue;
      var end = i;
      while (end < lines.size() && !lines.get(end).strip().equalsIgnoreCase("END:VEVENT")) end++;
      events.add(event(lines.subList(i, end)));
      i = end;
    }
    return events;
  }

  /// In lower case: `request`, `reply`, `cancel`.
  static Optional<String> method(String text) {
    return Optional.of(value(unfolded(text), "METHOD"))
        .filter(method -> !method.isEmpty())
        .map(method -> method.toLowerCase(Locale.ROOT));
  }

  private static Event event(List<String> lines) {
    return new Event(
        value(lines, "SUMMARY"),
        time(value(lines, "DTSTART")),
        time(value(lines, "DTEND")),
        value(lines, "LOCATION"));
  }

  /// `20261126T233000Z` for people.
  private static String time(String value) {
    if (value.length() < 8) return value;
    var date = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
    if (value.length() < 13 || value.charAt(8) != 'T') return date;
    var clock = value.substring(9, 11) + ":" + value.substring(11, 13);
    return date + " " + clock + (value.endsWith("Z") ? " UTC" : "");
  }

  private static String value(List<String> lines, String name) {
    for (var line : lines) {
      var end = name.length();
      if (!line.regionMatches(true, 0, name, 0, end) || line.length() == end) continue;
      if (line.charAt(end) != ':' && line.charAt(end) != ';') continue;
      var colon = line.indexOf(':', end);
      if (colon >= 0) return unescaped(line.substring(colon + 1));
    }
    return "";
  }

  private static String unescaped(String value) {
    var plain = new StringBuilder(value.length());
    for (var i = 0; i < value.length(); i++) {
      var sign = value.charAt(i);
      if (sign == '\\' && i + 1 < value.length()) {
        sign = value.charAt(++i);
        plain.append(sign == 'n' || sign == 'N' ? ' ' : sign);
      } else {
        plain.append(sign);
      }
    }
    return Labels.line(plain.toString());
  }

  private static List<String> unfolded(String text) {
    var lines = new ArrayList<String>();
    var open = new StringBuilder();
    for (var line : Lines.of(text)) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        open.append(line, 1, line.length());
      } else {
        if (!open.isEmpty()) lines.add(open.toString());
        open.setLength(0);
        open.append(line);
      }
    }
    if (!open.isEmpty()) lines.add(open.toString());
    return lines;
  }
}
