package kundcenter.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kundcenter.local.event.Delivery;
import kundcenter.local.function.CannotRun;

/// What was typed after the verb: `--name value` and `--switch` in any order, and the rest.
record Arguments(Map<String, String> options, Set<String> switches, List<String> rest) {

  static Arguments parse(Set<String> known, String... arguments) {
    return parse(known, Set.of(), arguments);
  }

  /// @param known the options that want a value
  /// @param switches those that want none
  static Arguments parse(Set<String> known, Set<String> switches, String... arguments) {
    var options = new LinkedHashMap<String, String>();
    var on = new LinkedHashSet<String>();
    var rest = new ArrayList<String>();
    for (var i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) {
        rest.add(arguments[i]);
        continue;
      }
      if (switches.contains(arguments[i])) {
        on.add(arguments[i]);
        continue;
      }
      if (!known.contains(arguments[i]))
        throw new CannotRun("%s is unknown; known: %s"
            .formatted(arguments[i], String.join(", ", all(known, switches))));
      if (i + 1 == arguments.length) throw new CannotRun(arguments[i] + " wants a value");
      options.put(arguments[i], arguments[++i]);
    }
    return new Arguments(options, on, List.copyOf(rest));
  }

  private static Set<String> all(Set<String> known, Set<String> switches) {
    var all = new TreeSet<>(known);
    all.addAll(switches);
    return all;
  }

  boolean has(String name) {
    return switches.contains(name);
  }

  /// The value of an option that cannot be left out.
  ///
  /// @param usage what is said where it is
  String wanted(String option, String usage) {
    var value = options.get(option);
    if (value == null) throw new CannotRun(usage);
    return value;
  }

  /// The repository, given by the script.
  Path root() {
    return Path.of(options.getOrDefault("--root", ""));
  }

  /// Where data, logs and tokens are.
  Path data() {
    var data = options.get("--data");
    return (data == null ? root().resolve(".kundcenter") : Path.of(data)).toAbsolutePath();
  }

  Delivery delivery() {
    return Delivery.of(options.getOrDefault("--delivery", "once"));
  }

  LocalSystem.Ports ports() {
    return new LocalSystem.Ports(port("--port", "8080"), port("--smtp-port", "2525"));
  }

  private int port(String option, String otherwise) {
    var port = options.getOrDefault(option, otherwise);
    try {
      var number = Integer.parseInt(port);
      if (number >= 0 && number <= 65_535) return number;
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new CannotRun(option + " wants a number from 0 (any free one) to 65535, not " + port);
  }
}
