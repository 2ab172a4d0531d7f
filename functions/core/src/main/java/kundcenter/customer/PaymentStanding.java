package kundcenter.customer;

/// How a customer stands with the vendor's invoices.
public enum PaymentStanding {
  IN_ORDER,
  OVERDUE,
  /// Of somebody whom the vendor doesn't know as a customer yet.
  UNKNOWN
}
