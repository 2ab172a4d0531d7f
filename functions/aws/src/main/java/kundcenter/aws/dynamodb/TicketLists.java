package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The lists of tickets: each is an index of the `Tickets` table, each page one query.
final class TicketLists {

  private final DynamoDbTable<TicketRow> tickets;

  TicketLists(DynamoDbTable<TicketRow> tickets) {
    this.tickets = tickets;
  }

  /// Reads one entry more than the page holds, to know whether there is a next one. DynamoDB's own
  /// mark would not tell: it also stands after a page that happens to end with the list.
  Page<TicketSummary> list(TicketList list, int limit, Optional<String> after) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(Part.of(partition(list)))
        .scanIndexForward(list instanceof TicketList.Queue)
        .limit(limit + 1);
    after.map(place -> startAfter(list, place)).ifPresent(query::exclusiveStartKey);
    var index = tickets.index(index(list));
    var rows = translated(() -> index.query(query.build()).iterator().next().items());
    var page = rows.stream().limit(limit).toList();
    return new Page<>(
        page.stream().map(TicketRows::summary).toList(),
        rows.size() > limit ? Optional.of(place(list, page.getLast())) : Optional.empty());
  }

  private static String index(TicketList list) {
    return switch (list) {
      case TicketList.OfCustomer _ -> TicketRow.BY_CUSTOMER;
      case TicketList.OfRequester _ -> TicketRow.BY_REPORTER;
      case TicketList.Queue _ -> TicketRow.QUEUE;
    };
  }

  private static String partition(TicketList list) {
    return switch (list) {
      case TicketList.OfCustomer(var customer) -> customer.value();
      case TicketList.OfRequester(var person) -> person.value();
      case TicketList.Queue queue -> TicketRows.queue(queue);
    };
  }

  /// A place in a list: the ticket's number and, in a queue, what it is sorted by.
  private static String place(TicketList list, TicketRow row) {
    var number = requireNonNull(row.number);
    return list instanceof TicketList.Queue
        ? number + " " + requireNonNull(row.urgency)
        : number.toString();
  }

  /// The key of an entry in its index, which is also that of its row in the table.
  private static Map<String, AttributeValue> startAfter(TicketList list, String place) {
    var parts = place.split(" ", 2);
    var number = new TicketNumber(Long.parseLong(parts[0]));
    var partition = AttributeValue.fromS(partition(list));
    var key = new HashMap<String, AttributeValue>();
    key.put("pk", AttributeValue.fromS(TicketRows.partition(number)));
    key.put("sk", AttributeValue.fromS(TicketRows.SNAPSHOT));
    switch (list) {
      case TicketList.OfCustomer _ -> key.put("customer", partition);
      case TicketList.OfRequester _ -> key.put("reporter", partition);
      case TicketList.Queue _ -> key.put("queue", partition);
    }
    if (list instanceof TicketList.Queue) key.put("urgency", AttributeValue.fromS(parts[1]));
    else key.put("number", AttributeValue.fromN(number.toString()));
    return key;
  }
}
