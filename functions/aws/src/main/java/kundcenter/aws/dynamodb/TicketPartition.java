package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.List;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;

/// All rows of one ticket, which one query finds: the snapshot, then the changes in their order.
record TicketPartition(DynamoDbTable<TicketRow> tickets) {

  /// As it was a moment ago, at half the price; a row may be missing though a later one is there.
  List<TicketRow> recent(TicketNumber number) {
    return rows(number, false);
  }

  /// As last saved.
  List<TicketRow> latest(TicketNumber number) {
    return rows(number, true);
  }

  private List<TicketRow> rows(TicketNumber number, boolean consistent) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(Part.of(TicketRows.partition(number)))
        .consistentRead(consistent)
        .build();
    return translated(() -> tickets.query(query).items().stream().toList());
  }
}
