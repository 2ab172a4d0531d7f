package kundcenter.web;

import java.util.List;
import kundcenter.customer.Language;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;

/// Why a request is not carried out, as RFC 9457 has it. Its words come from the catalogue and
/// the bundles alone, never from an exception (threat T54).
record Problem(ProblemType type, List<Fault> faults) implements Response.Content {

  Problem {
    faults = List.copyOf(faults);
  }

  /// @param request the id by which our log knows the request: the only thing that the client
  ///     gets to know about what went on
  JsonObject json(Site site, Language language, String request) {
    var json = JsonObject.with("type", site.problems() + type.slug())
        .put("title", site.messages().text(language, "problem." + type.slug()))
        .put("status", type.status())
        .put("instance", "urn:kundcenter:request:" + request);
    if (!faults.isEmpty()) {
      var errors = faults.stream().<Json>map(fault -> fault.json(site.messages(), language));
      json.put("errors", new JsonArray(errors.toList()));
    }
    return json.build();
  }
}
