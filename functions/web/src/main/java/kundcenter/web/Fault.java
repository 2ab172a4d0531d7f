package kundcenter.web;

import java.util.List;
import java.util.Locale;
import kundcenter.customer.Language;
import kundcenter.json.JsonObject;

/// One thing wrong with a request: where, which code, and what the sentence needs.
///
/// @param where a JSON Pointer (RFC 6901) into the body, or the name of the parameter, header or
///     field of a form
/// @param code the constant whose kebab-case is the code, and whose text is `fault.<code>`
public record Fault(Place place, String where, Enum<?> code, List<Object> arguments) {

  public enum Place {
    POINTER,
    FIELD,
    PARAMETER,
    HEADER;

    private final String member = name().toLowerCase(Locale.ROOT);
  }

  public Fault {
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

  /// The sentence that tells what is wrong.
  public String text(Messages messages, Language language) {
    return messages.text(language, "fault." + slug(), arguments.toArray());
  }

  JsonObject json(Messages messages, Language language) {
    return JsonObject.with(place.member, where)
        .put("code", slug())
        .put("detail", text(messages, language))
        .build();
  }

  private String slug() {
    return ProblemType.slug(code.name());
  }
}
