package kundcenter.json;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Named values in the order in which they were put. Equal whatever the order.
public final class JsonObject implements Json {

  public static final JsonObject EMPTY = new Builder().build();

  private final Members members;

  private JsonObject(Members owned) {
    this.members = owned;
  }

  public static JsonObject of(Map<String, ? extends Json> members) {
    var builder = new Builder();
    members.forEach(builder::put);
    return builder.build();
  }

  public static Builder with(String name, Json value) {
    return new Builder().put(name, value);
  }

  public static Builder with(String name, String value) {
    return new Builder().put(name, value);
  }

  public static Builder with(String name, long value) {
    return new Builder().put(name, value);
  }

  public static Builder with(String name, boolean value) {
    return new Builder().put(name, value);
  }

  public @Nullable Json get(String name) {
    return members.get(name);
  }

  public int size() {
    return members.size();
  }

  public void forEach(BiConsumer<String, Json> action) {
    for (var i = 0; i < members.size(); i++) action.accept(members.name(i), members.value(i));
  }

  /// The same as a map, made anew at each call.
  public Map<String, Json> members() {
    var map = new LinkedHashMap<String, Json>();
    forEach(map::put);
    return Collections.unmodifiableMap(map);
  }

  Members ordered() {
    return members;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject that && members().equals(that.members());
  }

  @Override
  public int hashCode() {
    return members().hashCode();
  }

  @Override
  public String toString() {
    return members().toString();
  }

  /// An object in the making, for one thread and one [#build()].
  public static final class Builder {

    // Handed over when built, so that no member is copied.
    private @Nullable Members members;

    public Builder() {
      this(8);
    }

    /// @param room for how many members there is, before there is made more
    Builder(int room) {
      members = new Members(room);
    }

    /// Adds a member; an IllegalArgumentException if the name stands there already.
    public Builder put(String name, Json value) {
      if (!putIfNew(name, value))
        throw new IllegalArgumentException(name + " stands there already");
      return this;
    }

    public Builder put(String name, String value) {
      return put(name, new JsonString(value));
    }

    public Builder put(String name, long value) {
      return put(name, new JsonNumber(value));
    }

    public Builder put(String name, boolean value) {
      return put(name, JsonBoolean.of(value));
    }

    /// RFC 3339 in UTC with exactly milliseconds, as every instant is written here.
    public Builder put(String name, Instant value) {
      return put(name, Instants.text(value));
    }

    public Builder putAll(JsonObject more) {
      more.forEach(this::put);
      return this;
    }

    public JsonObject build() {
      var owned = open();
      members = null;
      return new JsonObject(owned);
    }

    boolean putIfNew(String name, Json value) {
      return open().add(name, value);
    }

    private Members open() {
      if (members == null) throw new IllegalStateException("built already");
      return members;
    }
  }
}
