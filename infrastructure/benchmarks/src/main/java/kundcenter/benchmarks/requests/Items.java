package kundcenter.benchmarks.requests;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The size of items as DynamoDB bills them: names and texts in UTF-8, and numbers by their
/// significant digits, two to a byte and a byte more.
///
/// Source: DynamoDB developer guide, "DynamoDB item sizes and formats".
final class Items {

  private Items() {}

  static int bytes(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(attribute -> bytes(attribute.getKey()) + bytes(attribute.getValue()))
        .sum();
  }

  private static int bytes(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> (significantDigits(value.n()) + 1) / 2 + 1;
      default -> throw new IllegalArgumentException("no row of ours holds a " + value.type());
    };
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// Of a whole number of ours, which has no sign.
  private static int significantDigits(String number) {
    return number.replaceAll("0+$", "").length();
  }
}
