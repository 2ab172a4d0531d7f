package kundcenter.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Since when files lie where they lie, by the clock of a run. The emulator goes by the machine's.
final class Stamps {

  private static final String KEY = "<Key>";
  private static final String MODIFIED = "<LastModified>";

  private final VirtualClock clock;
  private final Map<String, Instant> since = new ConcurrentHashMap<>();

  Stamps(VirtualClock clock) {
    this.clock = clock;
  }

  /// A file was written.
  ///
  /// @param path the bucket and the key, as in a request
  void note(String path) {
    since.put(path, clock.instant());
  }

  /// As the header `Last-Modified` has it.
  String header(String path) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(of(path).atOffset(ZoneOffset.UTC));
  }

  /// The answer to a call, with our times if it lists files.
  ///
  /// @param path what was asked: the bucket, if a list was
  byte[] onList(String path, byte[] answer) {
    if (path.indexOf('/', 1) < path.length() - 1) return answer;
    var list = new String(answer, UTF_8);
    var stamped = new StringBuilder();
    var done = 0;
    for (int key; (key = list.indexOf(KEY, done)) >= 0; ) {
      var name = list.substring(key + KEY.length(), list.indexOf('<', key + KEY.length()));
      var time = list.indexOf(MODIFIED, key) + MODIFIED.length();
      stamped.append(list, done, time).append(of(path + name));
      done = list.indexOf('<', time);
    }
    return stamped.append(list, done, list.length()).toString().getBytes(UTF_8);
  }

  private Instant of(String path) {
    var at = since.get(path);
    if (at == null) throw new IllegalStateException(path + " came from nowhere");
    return at;
  }
}
