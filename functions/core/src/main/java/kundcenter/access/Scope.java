package kundcenter.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing that a machine's token is for, such as `tickets:read`.
public record Scope(Resource resource, Action action) {

  /// What lies directly under `/v1/`. A route under another name is for people alone.
  public enum Resource {
    ARTICLES,
    CUSTOMERS,
    HANDOVERS,
    LIBRARY,
    PEOPLE,
    QUEUES,
    RECEIPTS,
    RELEASES,
    REPORTS,
    SPECIALISTS,
    TERMS,
    TICKETS;

    private final String word = name().toLowerCase(Locale.ROOT);

    static Optional<Resource> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findAny();
    }
  }

  public enum Action {
    READ,
    WRITE
  }

  /// All that there are, in the order of their texts.
  public static List<Scope> all() {
    return Arrays.stream(Resource.values())
        .flatMap(
            resource -> Arrays.stream(Action.values()).map(action -> new Scope(resource, action)))
        .toList();
  }

  @Override
  public String toString() {
    return resource.word + ":" + action.name().toLowerCase(Locale.ROOT);
  }
}
