package kundcenter.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What stands at one place of the template, before its references are followed.
sealed interface Part {

  Place place();

  /// A scalar, as written.
  record Text(Place place, String value) implements Part {}

  /// A list.
  record Items(Place place, List<Part> items) implements Part {}

  /// `!Ref x`, `!Sub "x"`, `!GetAtt x.y`.
  record Intrinsic(Place place, Kind kind, String argument) implements Part {

    enum Kind {
      REF("!Ref"),
      SUB("!Sub"),
      GET_ATT("!GetAtt");

      final String tag;

      Kind(String tag) {
        this.tag = tag;
      }
    }
  }

  /// Names and what they stand for, in order.
  record Group(Place place, Map<String, Part> members) implements Part {

    /// Refuses every name that is in neither set.
    ///
    /// @param read the names that the local run follows
    /// @param cloudOnly the names that change nothing that a handler could notice
    Group knowing(Set<String> read, Set<String> cloudOnly) {
      members.forEach((name, part) -> {
        if (read.contains(name) || cloudOnly.contains(name)) return;
        var known = new TreeSet<>(read);
        known.addAll(cloudOnly);
        throw part.place().unknown(name, known);
      });
      return this;
    }

    Group knowing(String... read) {
      return knowing(Set.of(read), Set.of());
    }

    Part required(String name) {
      return optional(name).orElseThrow(() -> place.refuse(name + " is missing"));
    }

    Optional<Part> optional(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /// The group of that name, empty where there is none.
    Group group(String name) {
      return optional(name).map(Part::asGroup).orElse(new Group(place, Map.of()));
    }

    /// The items of that name, none where there are none.
    List<Part> items(String name) {
      return optional(name).map(Part::asItems).orElse(List.of());
    }
  }

  default Group asGroup() {
    if (this instanceof Group group) return group;
    throw place().refuse("names and values are wanted here");
  }

  default List<Part> asItems() {
    if (this instanceof Items list) return list.items();
    throw place().refuse("a list is wanted here");
  }

  default String asText() {
    if (this instanceof Text text) return text.value();
    throw place().refuse("a plain value is wanted here");
  }

  /// Shows this part and everything inside it.
  default void walk(Consumer<Part> visitor) {
    visitor.accept(this);
    switch (this) {
      case Items list -> list.items().forEach(item -> item.walk(visitor));
      case Group group -> group.members().values().forEach(member -> member.walk(visitor));
      case Text _, Intrinsic _ -> {}
    }
  }
}
