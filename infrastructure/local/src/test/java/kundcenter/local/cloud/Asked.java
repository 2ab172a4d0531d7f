package kundcenter.local.cloud;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An environment that notes which variables it is asked for.
final class Asked extends AbstractMap<String, String> {

  private final Map<String, String> values;
  private final Set<String> names = new TreeSet<>();

  Asked(Map<String, String> values) {
    this.values = values;
  }

  Set<String> names() {
    return names;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    names.add(String.valueOf(name));
    return values.get(name);
  }

  @Override
  public String getOrDefault(@Nullable Object name, String otherwise) {
    var found = get(name);
    return found == null ? otherwise : found;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return values.entrySet();
  }
}
