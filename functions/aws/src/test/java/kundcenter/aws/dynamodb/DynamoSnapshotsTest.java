package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.ANNA;
import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static kundcenter.aws.dynamodb.TestDesk.TABLES;
import static kundcenter.aws.dynamodb.TestDesk.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Instants;
import kundcenter.store.Commit;
import kundcenter.store.Page;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.store.Snapshots.Waiting;
import kundcenter.store.Stale;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class DynamoSnapshotsTest {

  private static final Instant A_WEEK_LATER = START.plus(Duration.ofDays(7));
  private static final Command CLOSE = new Command.Close(CloseReason.NO_ANSWER, "Silence");

  private final DynamoSnapshots snapshots = new DynamoSnapshots(CLIENT, TABLES);

  @BeforeEach
  void empty() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void a_ticket_whose_next_check_is_over_is_found_in_the_shard_of_its_number() {
    var commit = saved(new TicketNumber(10_013), START);
    var due = commit.snapshot().nextCheck().orElseThrow();

    assertThat(toCheck(5, A_WEEK_LATER))
        .containsExactly(new Waiting(new TicketNumber(10_013), due));
    assertThat(toCheck(4, A_WEEK_LATER)).isEmpty();
  }

  @Test
  void a_check_is_not_over_in_its_own_millisecond() {
    var due = saved(new TicketNumber(10_013), START).snapshot().nextCheck().orElseThrow();

    assertThat(toCheck(5, due)).isEmpty();
    assertThat(toCheck(5, due.plusMillis(1))).hasSize(1);
  }

  @Test
  void the_longest_over_comes_first() {
    var late = saved(new TicketNumber(10_001), START.plus(Duration.ofHours(2)));
    var early = saved(new TicketNumber(10_009), START);

    assertThat(toCheck(1, A_WEEK_LATER))
        .extracting(Waiting::number)
        .containsExactly(early.ticket().number(), late.ticket().number());
  }

  @Test
  void a_ticket_that_only_an_act_can_move_is_in_no_shard() {
    TestDesk.saved(TestDesk.next(TestDesk.opened(), new Command.StartWork()));

    for (int shard = 0; shard < Snapshots.SHARDS; shard++)
      assertThat(toCheck(shard, A_WEEK_LATER)).isEmpty();
  }

  @Test
  void more_than_a_page_is_found_page_by_page() {
    layIn(2_500);

    var pages = pages(place -> snapshots.toCheck(3, A_WEEK_LATER, place));

    assertThat(pages).hasSize(3);
    assertThat(pages.stream().flatMap(page -> page.items().stream()))
        .hasSize(2_500)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_ticket_comes_with_what_its_snapshot_says() {
    var commit = saved(new TicketNumber(10_013), START);

    assertThat(snapshots.load(new TicketNumber(10_013)))
        .contains(new Snapshots.Found(
            commit.ticket(), commit.snapshot().queue(), commit.snapshot().nextCheck()));
  }

  @Test
  void what_there_is_not_is_not_loaded() {
    assertThat(snapshots.load(new TicketNumber(99_999))).isEmpty();
  }

  @Test
  void a_renewed_snapshot_replaces_the_old_one() {
    var commit = saved(new TicketNumber(10_013), START);

    snapshots.renew(at(commit.snapshot(), A_WEEK_LATER));

    assertThat(snapshots.load(new TicketNumber(10_013)).orElseThrow().nextCheck())
        .contains(A_WEEK_LATER);
  }

  @Test
  void a_snapshot_of_an_older_version_is_stale() {
    var old = saved(new TicketNumber(10_013), START);
    TestDesk.saved(TestDesk.next(old.ticket(), new Command.StartWork()));

    assertThatThrownBy(() -> snapshots.renew(old.snapshot())).isInstanceOf(Stale.class);
  }

  @Test
  void every_ticket_that_is_not_closed_is_audited() {
    var open = TestDesk.opened();
    var solved = TestDesk.saved(TestDesk.next(TestDesk.opened(), new Command.Solve("Done.")));
    TestDesk.saved(TestDesk.next(TestDesk.opened(), CLOSE));

    assertThat(toAudit()).containsExactlyInAnyOrder(open.number(), solved.number());
  }

  @Test
  void a_closed_ticket_that_a_queue_lists_is_audited() {
    var closed = TestDesk.saved(TestDesk.next(TestDesk.opened(), CLOSE));
    putInQueue(closed);

    assertThat(toAudit()).containsExactly(closed.number());
  }

  @Test
  void more_tickets_than_a_page_are_audited_once() {
    layIn(1_200);

    assertThat(toAudit()).hasSize(1_200).doesNotHaveDuplicates();
  }

  @Test
  void what_the_queues_list_is_counted() {
    TestDesk.opened();
    TestDesk.opened();
    TestDesk.saved(TestDesk.next(TestDesk.opened(), CLOSE));

    assertThat(snapshots.listed()).isEqualTo(2);
  }

  private List<Waiting> toCheck(int shard, Instant now) {
    return snapshots.toCheck(shard, now, Optional.empty()).items();
  }

  private List<TicketNumber> toAudit() {
    return pages(snapshots::toAudit).stream()
        .flatMap(page -> page.items().stream())
        .toList();
  }

  private static <T> List<Page<T>> pages(Function<Optional<String>, Page<T>> read) {
    var pages = new ArrayList<Page<T>>();
    Optional<String> place = Optional.empty();
    do {
      pages.add(read.apply(place));
      place = pages.getLast().next();
    } while (place.isPresent());
    return pages;
  }

  private static Commit saved(TicketNumber number, Instant at) {
    var commit = TestDesk.opening(number, ANNA, at);
    TICKETS.save(List.of(commit), Optional.empty());
    return commit;
  }

  private static Snapshot at(Snapshot snapshot, Instant nextCheck) {
    return new Snapshot(
        snapshot.version(), snapshot.summary(), Optional.of(nextCheck), snapshot.times());
  }

  private static void putInQueue(Ticket closed) {
    CLIENT.updateItem(update -> update
        .tableName(TABLES.tickets())
        .key(Map.of("pk", text(TicketRows.partition(closed.number())), "sk", text("A")))
        .updateExpression("SET queue = :queue, urgency = :urgency")
        .expressionAttributeValues(Map.of(":queue", text("HR#FIRST"), ":urgency", text("1"))));
  }

  /// Snapshots alone, all in shard 3 and over, with what indexes need of them.
  private static void layIn(int count) {
    var rows = new ArrayList<WriteRequest>();
    for (long i = 0; i < count; i++) {
      var number = 20_003 + i * Snapshots.SHARDS;
      var row = Map.of(
          "pk", text("T#" + number),
          "sk", text("A"),
          "number", AttributeValue.fromN(Long.toString(number)),
          "customer", text("ekbergs-bygg"),
          "reporter", text("anna-lind"),
          "status", text("NEW"),
          "nextCheckShard", AttributeValue.fromN("3"),
          "nextCheck", text(Instants.text(START.plusMillis(i))));
      rows.add(WriteRequest.builder()
          .putRequest(PutRequest.builder().item(row).build())
          .build());
    }
    for (int i = 0; i < rows.size(); i += 25) {
      var batch = rows.subList(i, Math.min(i + 25, rows.size()));
      CLIENT.batchWriteItem(write -> write.requestItems(Map.of(TABLES.tickets(), batch)));
    }
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
