package kundcenter.ticket;

import java.time.Instant;

/// A stretch of waiting for the customer: its ground, its author and their words are shown with
/// every pause.
public record Wait(Ground ground, String text, Actor by, Instant since) {

  public static final int LONGEST_TEXT = 2_000;
}
