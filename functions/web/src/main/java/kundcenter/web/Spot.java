package kundcenter.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in a request that is being read, and where its faults are gathered.
record Spot(Fault.Place place, String where, List<Fault> faults) {

  // A page of faults helps to mend a request; more of them only helps to make a long answer (T39).
  private static final int MOST_FAULTS = 20;
  private static final int LONGEST_NAME = 64;

  /// A member or an item of what is here; for an absurd name, the place itself.
  Spot in(Object nameOrIndex) {
    var name = nameOrIndex.toString();
    if (name.length() > LONGEST_NAME) return this;
    return new Spot(
        place, isText() ? name : where + "/" + name.replace("~", "~0").replace("/", "~1"), faults);
  }

  /// A name that nobody knows, with those that are known here.
  void unknown(Collection<String> known) {
    wrong(Wrong.UNKNOWN, known.isEmpty() ? "–" : String.join(", ", known));
  }

  /// Whether every value here is written as text, as in a query and a form.
  boolean isText() {
    return place == Fault.Place.PARAMETER || place == Fault.Place.FIELD;
  }

  /// Notes the fault. Gives null, as what is wrong has no value.
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T wrong(Enum<?> code, Object... arguments) {
    if (faults.size() < MOST_FAULTS) faults.add(new Fault(place, where, code, List.of(arguments)));
    return null;
  }
}
