package kundcenter.customer;

/// The opaque identity of one human: 1 to 64 letters, digits and hyphens.
public record PersonId(String value) {

  public PersonId {
    Ids.check("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
