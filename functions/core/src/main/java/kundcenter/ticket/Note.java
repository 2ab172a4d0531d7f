package kundcenter.ticket;

import java.time.Instant;

/// An internal note: for the desk only, never shown or mailed to a customer.
public record Note(String body, Actor by, Instant at) {

  public static final int LONGEST = 64_000;
}
