package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
/// so are a small part of the table: those whose status says so, then those that a queue lists
/// though their status says that it should not.
final class TicketScan {

  /// What one page reads at most, in entries: some 150 KB.
  private static final int PAGE = 500;

  private static final List<Leg> LEGS = List.of(
      new Leg(TicketRow.BY_CUSTOMER, EnumSet.complementOf(EnumSet.of(Status.CLOSED))),
      new Leg(TicketRow.QUEUE, EnumSet.of(Status.SOLVED, Status.CLOSED)));

  private final DynamoDbTable<TicketRow> tickets;

  /// One of the scans.
  private record Leg(String index, Set<Status> wanted) {

    Expression filter() {
      var values = wanted.stream()
          .collect(Collectors.toMap(
              status -> ":" + status, status -> AttributeValue.fromS(status.name())));
      return Expression.builder()
          .expression("#status IN (" + String.join(", ", values.keySet()) + ")")
          .putExpressionName("#status", "status")
          .expressionValues(values)
          .build();
    }

    Optional<Leg> next() {
      return LEGS.stream().skip(LEGS.indexOf(this) + 1L).findFirst();
    }
  }

  TicketScan(DynamoDbTable<TicketRow> tickets) {
    this.tickets = tickets;
  }

  /// A place is the name of an index, and unless the scan of it begins there, a key in it.
  Page<TicketNumber> unclosed(Optional<String> after) {
    var place = after.orElse(LEGS.getFirst().index()).split(" ", 2);
    var leg =
        LEGS.stream().filter(it -> it.index().equals(place[0])).findFirst().orElseThrow();
    var scan = ScanEnhancedRequest.builder().limit(PAGE).filterExpression(leg.filter());
    if (place.length > 1) scan.exclusiveStartKey(Places.key(place[1]));
    var index = tickets.index(leg.index());
    var page = translated(() -> index.scan(scan.build()).iterator().next());
    return new Page<>(
        page.items().stream().map(TicketRows::ticketNumber).toList(),
        Optional.ofNullable(page.lastEvaluatedKey())
            .map(last -> leg.index() + " " + Places.text(last))
            .or(() -> leg.next().map(Leg::index)));
  }

  long listed() {
    var count = ScanEnhancedRequest.builder().select(Select.COUNT).build();
    var index = tickets.index(TicketRow.QUEUE);
    return translated(
        () -> index.scan(count).stream().mapToLong(page -> page.count()).sum());
  }
}
