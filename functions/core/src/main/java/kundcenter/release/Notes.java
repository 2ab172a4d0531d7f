package kundcenter.release;

/// What is new, in both languages: plain text.
public record Notes(String sv, String en) {

  public static final int LONGEST = 10_000;

  public Notes {
    if (sv.isBlank() || en.isBlank()) throw new IllegalArgumentException("notes say something");
  }
}
