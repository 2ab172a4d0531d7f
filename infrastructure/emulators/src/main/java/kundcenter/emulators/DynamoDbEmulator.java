package kundcenter.emulators;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.template.Table;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// DynamoDB Local in this JVM, with the template's tables, on a free port of 127.0.0.1 only.
///
/// Kept in a folder, its data outlive the process, also one that is killed: each write is a
/// transaction of SQLite. It is the library without its `ServerRunner`, which would listen on every
/// interface and report its use to Amazon.
public final class DynamoDbEmulator implements AutoCloseable {

  // DynamoDB Local checks neither, and its one shared database knows no regions; the SDK wants
  // both.
  private static final String REGION = "eu-north-1";
  private static final String CREDENTIAL = "local";

  static {
    // Else log4j-api says aloud that it found no log4j-core.
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  private final List<Table> wanted;
  private final LocalTables tables;
  private final LocalDynamoDBServerHandler handler;
  private final Server server = new Server();
  private final ServerConnector loopback = new ServerConnector(server);

  private DynamoDbEmulator(Optional<Path> folder, List<Table> wanted) {
    this.wanted = wanted;
    var requests = new LocalDynamoDBRequestHandler(
        0, folder.isEmpty(), folder.map(Path::toString).orElse(null), true, false);
    tables = new LocalTables(requests, folder.map(Path::toString).orElse("memory"));
    handler = new LocalDynamoDBServerHandler(requests, null);
    loopback.setHost("127.0.0.1");
    server.addConnector(loopback);
    server.setHandler(handler);
  }

  /// Its data end with it. Until then items stay, whatever time to live they have: those who test
  /// live by clocks of their own, and DynamoDB Local sweeps by the machine's each ten seconds.
  public static DynamoDbEmulator inMemory(List<Table> tables) {
    var lasting = tables.stream().map(Table::withoutExpiry).toList();
    var emulator = new DynamoDbEmulator(Optional.empty(), lasting).start();
    tables.stream().findFirst().ifPresent(emulator.tables::warmUp);
    return emulator;
  }

  /// Its data stay in the folder, which is made if there is none. Whoever starts it sees to it that
  /// no other process does so on the same folder.
  ///
  /// @throws ChangedTable if a table lies there that is another than the one wanted
  public static DynamoDbEmulator in(Path folder, List<Table> tables) {
    NativeLibrary.unpackInto(folder.resolve("native"));
    return new DynamoDbEmulator(Optional.of(folder), tables).start();
  }

  private DynamoDbEmulator start() {
    try {
      tables.ensure(wanted);
      LifeCycle.start(server);
      return this;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + loopback.getLocalPort());
  }

  /// What a handler must find in its environment to reach this emulator: the SDK's own variables.
  public Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL_DYNAMODB", endpoint().toString(),
        "AWS_REGION", REGION,
        "AWS_ACCESS_KEY_ID", CREDENTIAL,
        "AWS_SECRET_ACCESS_KEY", CREDENTIAL);
  }

  /// Empties every table.
  public void clear() {
    wanted.forEach(tables::empty);
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
    handler.close();
  }
}
