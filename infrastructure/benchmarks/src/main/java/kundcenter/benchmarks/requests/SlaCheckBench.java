package kundcenter.benchmarks.requests;

import static kundcenter.benchmarks.requests.SampleDesk.MESSAGE;
import static kundcenter.benchmarks.requests.SampleDesk.SPECIALIST;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.emulators.TestCloud;
import kundcenter.slacheck.SlaCheckHandler;
import kundcenter.store.Snapshots;
import kundcenter.template.Function;
import kundcenter.terms.Priority;
import kundcenter.ticket.Command;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Counts what a check of 100 due tickets asks of DynamoDB among more and more that are open: the
/// cost follows what is due. Each of the 100 is warned of at 50 and at 75 percent, and the latter
/// told.
public final class SlaCheckBench {

  private static final int DUE = 100;
  private static final int[] OPEN = {1_000, 10_000, 100_000};
  private static final int BATCH = 25;
  private static final long FIRST_OF_OTHERS = 1_000_000;

  /// The most that the figures may differ from each other.
  private static final double TOLERANCE = 0.1;

  /// When three quarters of two hours are used, and not nine tenths.
  private static final Instant NOW = SampleDesk.START.plus(Duration.ofMinutes(96));

  private final Function function = TestCloud.TEMPLATE.functions().stream()
      .filter(it -> it.id().equals("SlaCheckFunction"))
      .findFirst()
      .orElseThrow();
  private final TableNames tables = new TableNames(function.environment());
  private final Map<String, String> environment = TestCloud.emptyDynamoDb().environment();
  private final DynamoDbClient beside = DynamoDb.client(environment);
  private final int open;

  private SlaCheckBench(int open) {
    this.open = open;
  }

  /// Prints the figures; ends with 1 if they are not equal within the tolerance.
  public static void run() {
    var figures = Arrays.stream(OPEN).mapToObj(SlaCheckBench::figure).toList();
    System.out.print(Figure.table(figures));
    TestCloud.dynamoDb().close();
    if (!areEqual(figures.stream().mapToDouble(it -> it.used().requests()).toArray())
        || !areEqual(figures.stream().mapToDouble(it -> it.used().readUnits()).toArray()))
      System.exit(1);
  }

  static Figure figure(int open) {
    var operation = String.format(Locale.ROOT, "check %d due among %,d open", DUE, open);
    return new Figure(operation, new SlaCheckBench(open).measure(), Goal.CHECK_OF_100);
  }

  private static boolean areEqual(double... figures) {
    var all = Arrays.stream(figures).summaryStatistics();
    return all.getMax() <= all.getMin() * (1 + TOLERANCE);
  }

  /// The first check finds nothing, and reads the terms, as it does each ten minutes.
  private Usage measure() {
    var meter = new RequestMeter(TestCloud.TEMPLATE.tables(), beside);
    var client = DynamoDb.client(environment, List.of(meter));
    var handler = new SlaCheckHandler(function.environment(), new Connection(client), () -> NOW);
    check(handler);
    var desk = new SampleDesk(new DynamoTickets(beside, tables));
    var urgent = new Command.SetPriority(Priority.P1, "Allt står.");
    for (var i = 0; i < DUE; i++) desk.command(desk.file(MESSAGE), SPECIALIST, urgent);
    layInOthers(desk.file(MESSAGE).number());
    return meter.of(() -> check(handler));
  }

  private static void check(SlaCheckHandler handler) {
    handler.handleRequest(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), Call.measured());
  }

  /// The rest of those that are open: copies of one snapshot, so that every index holds them as it
  /// would. Their changes are left out, as no check reads them.
  private void layInOthers(TicketNumber sample) {
    var row = beside
        .getItem(get ->
            get.tableName(tables.tickets()).key(Map.of("pk", text("T#" + sample), "sk", text("A"))))
        .item();
    var numbers =
        LongStream.range(FIRST_OF_OTHERS, FIRST_OF_OTHERS + open - DUE - 1).boxed();
    batches(numbers
            .map(number -> copy(row, new TicketNumber(number)))
            .map(
                copy -> WriteRequest.builder().putRequest(put -> put.item(copy)).build()))
        .forEach(batch ->
            beside.batchWriteItem(write -> write.requestItems(Map.of(tables.tickets(), batch))));
  }

  private static Map<String, AttributeValue> copy(
      Map<String, AttributeValue> row, TicketNumber number) {
    var copy = new HashMap<>(row);
    copy.put("pk", text("T#" + number));
    copy.put("number", AttributeValue.fromN(number.toString()));
    copy.put("nextCheckShard", AttributeValue.fromN(Integer.toString(Snapshots.shard(number))));
    return copy;
  }

  private static <T> Stream<List<T>> batches(Stream<T> all) {
    return all.gather(Gatherers.windowFixed(BATCH));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
