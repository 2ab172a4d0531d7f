package kundcenter.customer;

/// Which customer, to machines: opaque, never reused, and granting nothing.
public record CustomerId(String value) {

  public CustomerId {
    OpaqueId.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
