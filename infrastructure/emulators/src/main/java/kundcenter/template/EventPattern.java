package kundcenter.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A pattern of Lambda's event filtering: for each name either a pattern of what stands there, or
/// the texts of which one must stand there. Lambda knows more comparisons; this knows what the
/// template uses.
///
/// Source: AWS Lambda guide, "Filter rule syntax".
public record EventPattern(Map<String, EventPattern> inside, Map<String, List<String>> oneOf) {

  public EventPattern {
    inside = Map.copyOf(inside);
    oneOf = Map.copyOf(oneOf);
  }

  static EventPattern of(Part.Group group) {
    var inside = new LinkedHashMap<String, EventPattern>();
    var oneOf = new LinkedHashMap<String, List<String>>();
    group.members().forEach((name, part) -> {
      if (part instanceof Part.Items(var _, var items)) {
        var texts = new ArrayList<String>();
        items.forEach(item -> texts.add(item.asText()));
        oneOf.put(name, List.copyOf(texts));
      } else {
        inside.put(name, of(part.asGroup()));
      }
    });
    return new EventPattern(inside, oneOf);
  }
}
