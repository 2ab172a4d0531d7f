package kundcenter.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of DynamoDB: what its items are found by. Two tables are equal when DynamoDB would hold
/// them equal, so that one read back from the emulator can be held against the template's.
///
/// @param attributes the types of the attributes that keys are made of
/// @param expiry the attribute of time to live
/// @param stream what its stream tells, if it has one
public record Table(
    String name,
    Key key,
    Map<String, AttributeType> attributes,
    List<Index> indexes,
    Optional<String> expiry,
    Optional<StreamView> stream) {

  public Table {
    attributes = Map.copyOf(attributes);
    indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
  }

  /// The same table, whose items stay whatever time to live they have.
  public Table withoutExpiry() {
    return new Table(name, key, attributes, indexes, Optional.empty(), stream);
  }

  /// A partition key, and the sort key if there is one.
  public record Key(String partition, Optional<String> sort) {}

  /// A global secondary index.
  public record Index(String name, Key key, Projection projection) {}

  /// What an index copies of an item.
  public sealed interface Projection {
    record All() implements Projection {}

    record KeysOnly() implements Projection {}

    record Include(Set<String> attributes) implements Projection {
      public Include {
        attributes = Set.copyOf(attributes);
      }
    }
  }

  /// DynamoDB's names of the types that a key may have.
  public enum AttributeType {
    S,
    N,
    B
  }

  /// DynamoDB's names of what a stream tells.
  public enum StreamView {
    KEYS_ONLY,
    NEW_IMAGE,
    OLD_IMAGE,
    NEW_AND_OLD_IMAGES
  }
}
