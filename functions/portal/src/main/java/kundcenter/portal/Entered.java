package kundcenter.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import kundcenter.web.Form;

/// What somebody has filled in on a form and what is wrong with it, to show the form again.
///
/// @param faults a sentence for each field that is to be mended, in the order of the form; the
///     empty name stands for the whole
public record Entered(Map<String, String> values, Map<String, String> faults) {

  static final Entered NOTHING = new Entered(Map.of(), Map.of());

  /// The name of what concerns no single field.
  public static final String WHOLE = "";

  static Entered of(Form.Faulty<?> form, Words words) {
    var faults = new LinkedHashMap<String, String>();
    form.faults()
        .forEach(fault ->
            faults.putIfAbsent(fault.where(), fault.text(words.messages(), words.language())));
    return new Entered(form.entered(), faults);
  }

  /// With values that are right in themselves, and what stands against them together.
  static Entered refused(Map<String, String> values, String why) {
    return new Entered(values, Map.of(WHOLE, why));
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// Whether a choice is the one made; `usual` where nothing was chosen.
  public boolean isChosen(String field, String value, String usual) {
    return values.getOrDefault(field, usual).equals(value);
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  public boolean isFaulty(String field) {
    return faults.containsKey(field);
  }

  public String fault(String field) {
    return faults.getOrDefault(field, "");
  }
}
