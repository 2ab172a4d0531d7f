package kundcenter.ticket;

import java.time.Instant;

/// Something said in public on a ticket. What is internal is a [Note], another type.
public record Message(Kind kind, String body, Actor by, Instant at) {

  public static final int LONGEST = 64_000;

  public enum Kind {
    REPORT,
    MESSAGE,
    QUESTION,
    ALTERNATIVE,
    SOLUTION
  }
}
