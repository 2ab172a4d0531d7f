package kundcenter.customer;

/// Who a person is, to machines: opaque, never reused, and granting nothing.
public record PersonId(String value) {

  public PersonId {
    OpaqueId.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
