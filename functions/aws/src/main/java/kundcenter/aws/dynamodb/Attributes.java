package kundcenter.aws.dynamodb;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A row's attributes as they are gone through, by one list for both ways: each is given the value
/// that the row has, and gives the one that it is to have.
sealed interface Attributes {

  @Nullable String text(String name, @Nullable String value);

  @Nullable Long number(String name, @Nullable Long value);

  /// What was read, on its way into a blank row.
  record Taken(Map<String, AttributeValue> item) implements Attributes {

    @Override
    public @Nullable String text(String name, @Nullable String value) {
      var found = item.get(name);
      return found == null ? null : found.s();
    }

    @Override
    public @Nullable Long number(String name, @Nullable Long value) {
      var found = item.get(name);
      return found == null || found.n() == null ? null : Long.valueOf(found.n());
    }
  }

  /// What is to be written.
  ///
  /// @param hasNulls whether what the row lacks is said too
  record Given(Map<String, AttributeValue> item, boolean hasNulls) implements Attributes {

    private static final AttributeValue NULL = AttributeValue.fromNul(true);

    static Given of(Row row, boolean hasNulls) {
      var given = new Given(new HashMap<>(), hasNulls);
      row.all(given);
      return given;
    }

    @Override
    public @Nullable String text(String name, @Nullable String value) {
      if (value != null) item.put(name, AttributeValue.fromS(value));
      else if (hasNulls) item.put(name, NULL);
      return value;
    }

    @Override
    public @Nullable Long number(String name, @Nullable Long value) {
      if (value != null) item.put(name, AttributeValue.fromN(value.toString()));
      else if (hasNulls) item.put(name, NULL);
      return value;
    }
  }
}
