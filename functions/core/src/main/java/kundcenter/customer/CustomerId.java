package kundcenter.customer;

/// The opaque identity of a customer, which is a company: 1 to 64 letters, digits and hyphens.
public record CustomerId(String value) {

  public CustomerId {
    Ids.check("customer", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
