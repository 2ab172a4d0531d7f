package kundcenter.web;

import java.util.List;
import java.util.Locale;
import kundcenter.customer.Language;
import kundcenter.json.JsonObject;

/// One thing wrong with a request: where, which code, and what the sentence needs.
///
/// @param where a JSON Pointer (RFC 6901) into the body, or the name of the parameter or header
/// @param code the constant whose kebab-case is the code, and whose text is `fault.<code>`
record Fault(Place place, String where, Enum<?> code, List<Object> arguments) {

  enum Place {
    POINTER,
    PARAMETER,
    HEADER;

    private final String member = name().toLowerCase(Locale.ROOT);
  }

  Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault inBody(String pointer, Enum<?> code, Object... arguments) {
    return new Fault(Place.POINTER, pointer, code, List.of(arguments));
  }

  static Fault inParameter(String name, Enum<?> code, Object... arguments) {
    return new Fault(Place.PARAMETER, name, code, List.of(arguments));
  }

  static Fault inHeader(String name, Enum<?> code, Object... arguments) {
    return new Fault(Place.HEADER, name, code, List.of(arguments));
  }

  JsonObject json(Messages messages, Language language) {
    var slug = ProblemType.slug(code.name());
    return JsonObject.with(place.member, where)
        .put("code", slug)
        .put("detail", messages.text(language, "fault." + slug, arguments.toArray()))
        .build();
  }
}
