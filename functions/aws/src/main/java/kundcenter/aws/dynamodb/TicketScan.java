package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kundcenter.store.Page;
import kundcenter.ticket.Status;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// The tickets that can be found as not closed, by scans of two indexes, which hold no changes and
/// so are a small part of the table: those whose status is not `CLOSED`, then those that a queue
/// lists though their status says that it should not.
final class TicketScan {

  /// What one page reads at most, in entries: some 100 KB.
  private static final int PAGE = 500;

  /// The scans in their order.
  private enum Leg {
    UNCLOSED(TicketRow.BY_CUSTOMER, "customer", "number", "#status <> :closed"),
    ASTRAY(TicketRow.QUEUE, "queue", "urgency", "#status IN (:closed, :solved)");

    final String index;
    final String partition;
    final String sort;
    final String filter;

    Leg(String index, String partition, String sort, String filter) {
      this.index = index;
      this.partition = partition;
      this.sort = sort;
      this.filter = filter;
    }

    Map<String, AttributeValue> values() {
      var all = Map.of(
          ":closed", AttributeValue.fromS(Status.CLOSED.name()),
          ":solved", AttributeValue.fromS(Status.SOLVED.name()));
      return all.entrySet().stream()
          .filter(value -> filter.contains(value.getKey()))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The leg and the keys of an entry, none of which holds a space but the last: the urgency.
    String place(Map<String, AttributeValue> key) {
      var sorted = requireNonNull(key.get(sort));
      return String.join(
          " ",
          name(),
          requireNonNull(key.get("pk")).s(),
          requireNonNull(key.get(partition)).s(),
          sorted.n() == null ? sorted.s() : sorted.n());
    }

    Map<String, AttributeValue> startOf(String place) {
      var parts = place.split(" ", 4);
      return Map.of(
          "pk",
          AttributeValue.fromS(parts[1]),
          "sk",
          AttributeValue.fromS(TicketRows.SNAPSHOT),
          partition,
          AttributeValue.fromS(parts[2]),
          sort,
          this == UNCLOSED ? AttributeValue.fromN(parts[3]) : AttributeValue.fromS(parts[3]));
    }
  }

  private final DynamoDbTable<TicketRow> tickets;

  TicketScan(DynamoDbTable<TicketRow> tickets) {
    this.tickets = tickets;
  }

  /// A place is the name of a leg, alone for its beginning.
  Page<TicketNumber> unclosed(Optional<String> after) {
    var place = after.orElse(Leg.UNCLOSED.name());
    var leg = Leg.valueOf(place.split(" ", 2)[0]);
    var scan = ScanEnhancedRequest.builder()
        .limit(PAGE)
        .filterExpression(Expression.builder()
            .expression(leg.filter)
            .putExpressionName("#status", "status")
            .expressionValues(leg.values())
            .build());
    if (!place.equals(leg.name())) scan.exclusiveStartKey(leg.startOf(place));
    var page =
        translated(() -> tickets.index(leg.index).scan(scan.build()).iterator().next());
    var next = page.lastEvaluatedKey() == null
        ? following(leg).map(Leg::name)
        : Optional.of(leg.place(page.lastEvaluatedKey()));
    return new Page<>(page.items().stream().map(TicketRows::ticketNumber).toList(), next);
  }

  long listed() {
    var count = ScanEnhancedRequest.builder().select(Select.COUNT).build();
    return translated(() -> tickets.index(TicketRow.QUEUE).scan(count).stream()
        .mapToLong(page -> page.count())
        .sum());
  }

  private static Optional<Leg> following(Leg leg) {
    return Arrays.stream(Leg.values())
        .filter(it -> it.ordinal() == leg.ordinal() + 1)
        .findFirst();
  }
}
