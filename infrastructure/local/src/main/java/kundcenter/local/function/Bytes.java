package kundcenter.local.function;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Bytes as a value: equal if their content is. Whoever gives or takes the array leaves it alone.
public final class Bytes {

  public static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] array;

  public Bytes(byte[] array) {
    this.array = array;
  }

  public static Bytes ofText(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// An IllegalArgumentException if the text is no base64.
  public static Bytes ofBase64(String text) {
    return new Bytes(Base64.getDecoder().decode(text));
  }

  public byte[] array() {
    return array;
  }

  public int length() {
    return array.length;
  }

  public boolean isEmpty() {
    return array.length == 0;
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(array);
  }

  /// As UTF-8, with U+FFFD for what is none.
  public String text() {
    return new String(array, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes that && Arrays.equals(array, that.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }

  @Override
  public String toString() {
    return array.length + " bytes";
  }
}
