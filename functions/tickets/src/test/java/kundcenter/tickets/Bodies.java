package kundcenter.tickets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bodies of requests.
final class Bodies {

  static final Map<String, Object> REPORT = Map.of(
      "kind", "TECHNICAL",
      "product", "go",
      "module", "lon",
      "subject", "Arbetsgivardeklarationen går inte att skicka",
      "body", "Felet är: Uppgiften kan inte lämnas.");

  static final Map<String, Object> FOR_ANNA =
      Map.of("person", "anna-lind", "customer", "ekbergs-bygg");

  private static final List<List<String>> NINE_TO_FIVE = List.of(List.of("09:00", "17:00"));

  /// With all that terms may hold.
  static final Map<String, Object> TERMS = Map.of(
      "targetsMinutes", Map.of("1", 60, "2", 60, "3", 60, "4", 60, "5", 60),
      "openingHours",
          Map.of(
              "zone",
              "Europe/Stockholm",
              "weekly",
              Map.of(
                  "mon", NINE_TO_FIVE,
                  "tue", NINE_TO_FIVE,
                  "wed", NINE_TO_FIVE,
                  "thu", NINE_TO_FIVE,
                  "fri", NINE_TO_FIVE),
              "holidays",
              "SE",
              "eves",
              "closed",
              "shortDay",
              Map.of("closesAt", "13:00", "lunch", "dropped"),
              "overrides",
              Map.of("2026-05-15", List.of(), "2026-05-16", NINE_TO_FIVE)),
      "text", Map.of("sv", "Inom en timme.", "en", "Within the hour."));

  private Bodies() {}

  static Map<String, Object> with(Map<String, ?> body, String name, Object value) {
    var more = new LinkedHashMap<String, Object>(body);
    more.put(name, value);
    return more;
  }

  static Map<String, Object> without(Map<String, ?> body, String name) {
    var fewer = new LinkedHashMap<String, Object>(body);
    fewer.remove(name);
    return fewer;
  }
}
