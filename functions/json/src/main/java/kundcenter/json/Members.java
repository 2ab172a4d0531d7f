package kundcenter.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of an object in their order, each name once.
///
/// Most objects have a handful of members, and two arrays hold them in a third of the memory of
/// a map. Beyond [#FEW] an index keeps look-ups from growing with the object (threat T39).
final class Members {

  private static final int FEW = 16;

  private String[] names;
  private Json[] values;
  private int size;
  private @Nullable Map<String, Integer> index;

  /// @param room for how many members there is, before there is made more
  Members(int room) {
    names = new String[room];
    values = new Json[room];
  }

  /// False, and nothing is added, if the name stands there already.
  boolean add(String name, Json value) {
    if (get(name) != null) return false;
    if (size == names.length) {
      var more = Math.max(4, size * 2);
      names = Arrays.copyOf(names, more);
      values = Arrays.copyOf(values, more);
    }
    names[size] = name;
    values[size] = value;
    if (index != null) index.put(name, size);
    size++;
    if (size == FEW) index = indexed();
    return true;
  }

  private Map<String, Integer> indexed() {
    var places = new HashMap<String, Integer>();
    for (var i = 0; i < size; i++) places.put(names[i], i);
    return places;
  }

  @Nullable Json get(String name) {
    if (index != null) {
      var place = index.get(name);
      return place == null ? null : values[place];
    }
    for (var i = 0; i < size; i++) {
      if (names[i].equals(name)) return values[i];
    }
    return null;
  }

  int size() {
    return size;
  }

  String name(int place) {
    return names[place];
  }

  Json value(int place) {
    return values[place];
  }
}
