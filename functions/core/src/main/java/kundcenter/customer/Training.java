package kundcenter.customer;

import java.time.LocalDate;
import java.util.Optional;

/// A certification that a person has passed: a product, the module of it where it has any, and a
/// level.
public record Training(String product, Optional<String> module, Level level, LocalDate passed) {

  public enum Level {
    BASIC,
    ADVANCED,
    EXPERT
  }

  /// Whether it trains for this part of a product. That for a whole product trains for all its
  /// modules.
  public boolean covers(String product, Optional<String> module) {
    return this.product.equals(product)
        && (this.module.isEmpty() || module.isEmpty() || this.module.equals(module));
  }
}
