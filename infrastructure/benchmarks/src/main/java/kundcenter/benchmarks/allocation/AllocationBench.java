package kundcenter.benchmarks.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.benchmarks.coldstart.Scene;
import kundcenter.benchmarks.requests.Call;
import kundcenter.benchmarks.requests.SampleDesk;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Function;
import kundcenter.tickets.TicketsHandler;

/// Counts what warm calls of the tickets function allocate on their thread, as the median of many:
/// the whole call, and of it what is not the SDK's: JSON, mapping, routing and the decision.
public final class AllocationBench {

  private static final int WARMING = 500;
  private static final int COUNTED = 101;

  /// What one call allocates.
  record Figure(long whole, long ours) {}

  private final Allocated allocated = new Allocated();
  private Instant now = SampleDesk.START.plus(Duration.ofHours(1));
  private final TicketsHandler handler;
  private final Scene scene;

  AllocationBench() {
    var platform = new HashMap<>(TestCloud.emptyDynamoDb().environment());
    platform.putAll(TestCloud.s3().environment());
    var names = new HashMap<String, String>();
    TestCloud.TEMPLATE.functions().stream().map(Function::environment).forEach(names::putAll);
    scene = new Scene(platform, names, now);
    platform.putAll(names);
    handler = new TicketsHandler(
        platform, new Connection(DynamoDb.client(platform, List.of(allocated))), () -> now);
  }

  /// Prints the figures.
  public static void run() {
    var bench = new AllocationBench();
    System.out.println("| Call | Whole | Ours | Goal |");
    System.out.println("|---|---|---|---|");
    print("show a ticket", bench.measured(bench.scene::reading));
    print("post a message", bench.measured(() -> bench.scene.posting(SampleDesk.MESSAGE)));
    TestCloud.dynamoDb().close();
    TestCloud.s3().close();
  }

  private static void print(String name, Figure figure) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f KB | %.1f KB | ≤ 250 KB%s, ours ≤ 20 KB%s |%n",
        name,
        figure.whole() / 1e3,
        figure.ours() / 1e3,
        figure.whole() > 250_000 ? " **missed**" : "",
        figure.ours() > 20_000 ? " **missed**" : "");
  }

  private Figure measured(Supplier<String> events) {
    for (var call = 0; call < WARMING; call++) counted(events.get());
    var figures = Stream.generate(() -> counted(events.get())).limit(COUNTED).toList();
    return new Figure(
        median(figures.stream().mapToLong(Figure::whole)),
        median(figures.stream().mapToLong(Figure::ours)));
  }

  private Figure counted(String event) {
    var in = new ByteArrayInputStream(event.getBytes(UTF_8));
    var out = new ByteArrayOutputStream(10_000);
    var call = Call.measured();
    now = now.plusSeconds(1); // so that the limit of calls is not met
    var sdk = allocated.within();
    var before = Allocated.bytes();
    handler.handleRequest(in, out, call);
    var whole = Allocated.bytes() - before;
    if (!out.toString(UTF_8).contains("\"statusCode\":20"))
      throw new IllegalStateException("answered " + out.toString(UTF_8));
    return new Figure(whole, whole - (allocated.within() - sdk));
  }

  private static long median(LongStream all) {
    return all.sorted().skip(COUNTED / 2).findFirst().orElseThrow();
  }
}
