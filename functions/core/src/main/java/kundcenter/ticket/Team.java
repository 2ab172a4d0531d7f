package kundcenter.ticket;

/// The two teams of specialists; each product or module belongs to one.
public enum Team {
  BUSINESS_SYSTEMS,
  HR
}
