package kundcenter.ticket;

/// A tie to another ticket of the same customer.
public record Link(Relation relation, TicketNumber to) {

  public enum Relation {
    RELATED,
    /// This ticket continues the closed one.
    FOLLOWS,
    FOLLOWED_BY,
    /// This ticket was closed into the other one.
    MERGED_INTO,
    MERGED_FROM
  }
}
