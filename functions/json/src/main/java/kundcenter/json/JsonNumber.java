package kundcenter.json;

import java.math.BigDecimal;

/// A number, exactly as written: `1.0` and `1` are two.
public record JsonNumber(BigDecimal value) implements Json {

  public JsonNumber(long value) {
    this(BigDecimal.valueOf(value));
  }

  public boolean isInteger() {
    return value.scale() == 0;
  }

  /// The number as a long; an ArithmeticException if it is not whole or outside its range.
  public long longValueExact() {
    return value.longValueExact();
  }
}
