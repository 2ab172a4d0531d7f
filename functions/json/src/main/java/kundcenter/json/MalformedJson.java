package kundcenter.json;

/// A text that is no JSON, or more of it than the [Limits] allow. Tells the fault and its place
/// and nothing of the text itself.
public final class MalformedJson extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// What is wrong.
  public enum Fault {
    UNEXPECTED("a sign that cannot stand here"),
    ENDS_EARLY("the text ends too early"),
    MORE_FOLLOWS("more text after the value"),
    NAME_TWICE("a name stands twice in one object"),
    NOT_UTF_8("not UTF-8"),
    HALF_SURROGATE("half a surrogate pair"),
    TOO_LARGE("the whole is too large"),
    TOO_DEEP("nested too deep"),
    TEXT_TOO_LONG("a text is too long"),
    NUMBER_TOO_LONG("a number is too long");

    private final String words;

    Fault(String words) {
      this.words = words;
    }
  }

  private final Fault fault;
  private final int line;
  private final int column;

  MalformedJson(Fault fault, int line, int column) {
    super("line %d, column %d: %s".formatted(line, column, fault.words));
    this.fault = fault;
    this.line = line;
    this.column = column;
  }

  public Fault fault() {
    return fault;
  }

  /// From 1.
  public int line() {
    return line;
  }

  /// From 1, in UTF-16 units.
  public int column() {
    return column;
  }
}
