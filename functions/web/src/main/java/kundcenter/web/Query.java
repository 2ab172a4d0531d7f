package kundcenter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The parameters of a query, each once and each known to the route.
final class Query {

  private Query() {}

  /// The decoded values by name, or [InvalidInput] with every fault.
  static Map<String, String> parse(String raw, Set<String> known) {
    return parse(raw, known, true);
  }

  /// The same where what is unknown is left out: links to pages get names of others' hung on.
  static Map<String, String> parseKnown(String raw, Set<String> known) {
    return parse(raw, known, false);
  }

  private static Map<String, String> parse(String raw, Set<String> known, boolean strict) {
    var values = new LinkedHashMap<String, String>();
    if (raw.isEmpty()) return values;
    var root = new Spot(Fault.Place.PARAMETER, "", new ArrayList<>());
    for (var pair : raw.split("&", -1)) {
      var equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      var value = equals < 0 ? "" : pair.substring(equals + 1);
      var spot = root.in(name);
      if (!known.contains(name)) {
        if (strict) spot.unknown(new TreeSet<>(known));
        continue;
      }
      var decoded = Percent.decode(value.replace('+', ' ')).orElse(null);
      if (decoded == null) spot.wrong(Wrong.NOT_DECODABLE);
      else if (values.put(name, decoded) != null) spot.wrong(Wrong.REPEATED);
    }
    if (root.faults().isEmpty()) return values;
    throw new InvalidInput(new Problem(WebProblem.INVALID_INPUT, root.faults()));
  }
}
