package kundcenter.hours;

import java.util.Optional;

/// A wall time in whole minutes after midnight, from 00:00 to 24:00. The last is the next
/// midnight, which `LocalTime` cannot say.
public record TimeOfDay(int minute) implements Comparable<TimeOfDay> {

  public static final TimeOfDay MIDNIGHT = new TimeOfDay(0);
  public static final TimeOfDay NEXT_MIDNIGHT = new TimeOfDay(24 * 60);

  public TimeOfDay {
    if (minute < 0 || minute > 24 * 60) {
      throw new IllegalArgumentException("a day has the minutes 0 to 1440, not " + minute);
    }
  }

  public static TimeOfDay of(String text) {
    return parse(text)
        .orElseThrow(
            () -> new IllegalArgumentException("a time is HH:MM, 00:00 to 24:00, not " + text));
  }

  /// The time written as `HH:MM`; none for any other text.
  public static Optional<TimeOfDay> parse(String text) {
    if (text.length() != 5 || text.charAt(2) != ':') return Optional.empty();
    int hour = twoDigits(text, 0);
    int minute = twoDigits(text, 3);
    boolean exists = hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= 24 * 60;
    return exists ? Optional.of(new TimeOfDay(hour * 60 + minute)) : Optional.empty();
  }

  private static int twoDigits(String text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    boolean digits = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
    return digits ? (tens - '0') * 10 + ones - '0' : -1;
  }

  @Override
  public int compareTo(TimeOfDay other) {
    return Integer.compare(minute, other.minute);
  }

  @Override
  public String toString() {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
