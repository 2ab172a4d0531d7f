package kundcenter.json;

import org.jspecify.annotations.Nullable;

/// JSON that is no such record. Tells the place and what is wanted there, never the value
/// found.
public final class JsonMismatch extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String pointer;
  private final String wanted;

  JsonMismatch(String wanted) {
    this("", wanted, null);
  }

  JsonMismatch(String wanted, @Nullable Throwable cause) {
    this("", wanted, cause);
  }

  private JsonMismatch(String pointer, String wanted, @Nullable Throwable cause) {
    super((pointer.isEmpty() ? "the whole" : pointer) + ": " + wanted, cause);
    this.pointer = pointer;
    this.wanted = wanted;
  }

  /// Where: a JSON Pointer (RFC 6901), empty for the whole.
  public String pointer() {
    return pointer;
  }

  /// The same fault, seen from one level further out.
  JsonMismatch in(Object nameOrIndex) {
    var token = nameOrIndex.toString().replace("~", "~0").replace("/", "~1");
    return new JsonMismatch("/" + token + pointer, wanted, getCause());
  }
}
