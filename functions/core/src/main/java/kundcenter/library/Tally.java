package kundcenter.library;

/// How many an article helped, and how many it did not.
public record Tally(int helped, int didNot) {

  public static final Tally NONE = new Tally(0, 0);

  /// How good the article is held to be, above 0 and below 1: the share of those whom it helped,
  /// as if one more had said each. So one vote does not outweigh fifty.
  public double merit() {
    return (helped + 1.0) / (helped + didNot + 2.0);
  }
}
