package kundcenter.json;

/// One type's way to JSON and back. What is written reads back as an equal value.
public interface Codec<T> {

  /// The value as JSON; an IllegalArgumentException if JSON cannot carry it back, as with an
  /// instant finer than a millisecond.
  Json write(T value);

  /// The value of the JSON; a [JsonMismatch] if it is not what [#write] gives for some value.
  T read(Json json);
}
