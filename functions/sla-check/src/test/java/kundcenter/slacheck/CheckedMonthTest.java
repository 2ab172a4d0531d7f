package kundcenter.slacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.emulators.TestCloud;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Event;
import kundcenter.ticket.Progress;
import kundcenter.ticket.Progress.Stage;
import org.junit.jupiter.api.Test;

/// Every warning and breach of a month once, none early, none missing (threat T48).
/// `-Dkundcenter.seed=N` draws another month.
class CheckedMonthTest {

  private static final long SEED = Long.getLong("kundcenter.seed", 19890253);

  @Test
  void ten_thousand_tickets_in_a_model_of_the_store_are_warned_of_as_the_reference_says() {
    var store = new MapStore();
    var month = new Month(store, store, SEED, 10_000, 1);

    month.pass();

    assertThat(month.verify()).as("warnings and breaches").isGreaterThan(10_000);
    nothingIsLeft(month, store);
    everyNoticeIsThere(month, store);
  }

  @Test
  void sixty_tickets_in_dynamodb_are_warned_of_as_the_reference_says() {
    var dynamoDb = DynamoDb.client(TestCloud.emptyDynamoDb().environment());
    var month = new Month(
        new DynamoTickets(dynamoDb, TestDesk.TABLES),
        new DynamoSnapshots(dynamoDb, TestDesk.TABLES),
        SEED,
        60,
        60);

    month.pass();

    assertThat(month.verify()).as("warnings and breaches").isGreaterThan(60);
  }

  /// What time alone ends has ended.
  private static void nothingIsLeft(Month month, MapStore store) {
    for (var number : month.numbers()) {
      var ticket = store.findLatest(number).orElseThrow();
      var before = month.end();
      switch (ticket.progress().stage()) {
        case Stage.Closed _ -> {}
        case Stage.Solved(var at, var _) ->
          assertThat(at.plus(Progress.REOPENS_FOR)).isAfterOrEqualTo(before);
        case Stage.Open _ ->
          assertThat(ticket.approvals().all().stream().map(Approval::ends))
              .allMatch(end -> end.isEmpty() || !end.get().isBefore(before));
      }
    }
  }

  private static void everyNoticeIsThere(Month month, MapStore store) {
    var expected = month.numbers().stream()
        .flatMap(number -> store.history(number).stream()
            .flatMap(change -> change.events().stream()
                .flatMap(event -> topic(event).stream())
                .map(topic -> number + "." + change.version() + "." + topic)))
        .collect(Collectors.toSet());
    var found = store.notices().stream()
        .filter(id -> id.contains(".WARNING.") || id.contains(".BREACH."))
        .map(id -> id.substring(0, id.lastIndexOf('.')))
        .collect(Collectors.toSet());

    assertThat(found).isEqualTo(expected);
  }

  private static Optional<String> topic(Event event) {
    return switch (event) {
      case Event.Warned warned when warned.told() -> Optional.of("WARNING");
      case Event.Breached _ -> Optional.of("BREACH");
      default -> Optional.empty();
    };
  }
}
