package kundcenter.local.access;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Entry;
import kundcenter.template.Function;

/// All functions of the template that the contract leads to, loaded by their names as the local run
/// does, over one set of tables.
final class House {

  /// So late that the emulator, which sweeps by the machine's clock, sweeps nothing.
  static final Instant NOW = Instant.parse("2096-03-05T09:00:00Z");

  private final Map<String, RequestStreamHandler> functions;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private int keys;
  private volatile Instant now = NOW;

  House() {
    TestCloud.emptyDynamoDb();
    functions = TestCloud.TEMPLATE.functions().stream()
        .filter(function -> !OpenApi.of(handler(function)).isEmpty())
        .collect(Collectors.toMap(House::handler, this::load));
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    var transactions =
        new DynamoTransactions(DynamoDb.client(environment), new TableNames(environment));
    new Companies(transactions).layIn(NOW);
    for (var someone : Everyone.values())
      if (someone != Everyone.NOBODY)
        transactions.write(List.of(new Entry.Issued(someone.token(), someone.sheet(NOW))), NOW);
  }

  private static String handler(Function function) {
    return function.handler().split("::", 2)[0];
  }

  private RequestStreamHandler load(Function function) {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    environment.putAll(function.environment());
    try {
      return Class.forName(handler(function))
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Map.class, InstantSource.class)
          .newInstance(environment, (InstantSource) () -> now);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(function.id() + " cannot be loaded", e);
    }
  }

  static Stream<Operation> closed() {
    return OpenApi.OPERATIONS.stream().filter(operation -> !operation.isOpen());
  }

  /// A call each second, so that nobody calls too often.
  Answer send(Operation operation, Everyone who, Call call) {
    now = now.plusSeconds(1);
    var asked = who == Everyone.NOBODY
        ? call
        : call.with("Authorization", "Bearer " + who.token().reveal());
    var handler = functions.get(operation.handler());
    if (handler == null) throw new AssertionError("no function serves " + operation);
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(asked.event()), out, LambdaContext.of(log, 15_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(out.toString(StandardCharsets.UTF_8)).uncounted();
  }

  String newKey() {
    return "key-" + ++keys;
  }

  List<String> log() {
    return List.copyOf(log);
  }
}
