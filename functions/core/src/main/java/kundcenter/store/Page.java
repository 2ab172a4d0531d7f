package kundcenter.store;

import java.util.List;
import java.util.Optional;

/// Part of a list, and where the next part begins; no `next` on the last page.
public record Page<T>(List<T> items, Optional<String> next) {

  public static <T> Page<T> empty() {
    return new Page<>(List.of(), Optional.empty());
  }

  public Page {
    items = List.copyOf(items);
  }
}
