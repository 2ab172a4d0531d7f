package kundcenter.ticket;

/// The number by which people name a ticket: positive, allotted at registration, never reused. It
/// grants nothing.
public record TicketNumber(long value) implements Comparable<TicketNumber> {

  public TicketNumber {
    if (value < 1) throw new IllegalArgumentException("a ticket number is 1 or more, not " + value);
  }

  @Override
  public int compareTo(TicketNumber other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
