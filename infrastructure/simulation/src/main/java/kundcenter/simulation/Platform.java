package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.emulators.LambdaContext;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import kundcenter.template.Function;

/// The functions of the template, each with one instance at a time. An instance that dies is
/// replaced by one that knows nothing, and nothing of it stays open.
final class Platform {

  private static final int MEMORY = 1_024;
  private static final int PLENTY = 900_000; // milliseconds

  private static final Set<Json> EXPLAINED = Stream.of(
          Unavailable.class, Stale.class, UncheckedIOException.class)
      .map(failure -> new JsonString(failure.getName()))
      .collect(Collectors.toSet());

  private final Map<String, Function> functions = new HashMap<>();
  private final Map<String, RequestStreamHandler> instances = new HashMap<>();
  private final Map<String, String> variables;
  private final VirtualClock clock;
  private final Weather weather;
  private final List<String> log = new ArrayList<>();
  private final List<String> unexplained = new ArrayList<>();
  private int calls;
  private int deaths;

  /// @param variables what the platform adds to the template's, such as where services are
  Platform(
      Iterable<Function> functions,
      Map<String, String> variables,
      VirtualClock clock,
      Weather weather) {
    functions.forEach(function -> this.functions.put(function.id(), function));
    this.variables = variables;
    this.clock = clock;
    this.weather = weather;
  }

  /// Calls a function with one event.
  ///
  /// @return what it answers; nothing if it died or failed, whatever it had done by then
  Optional<byte[]> invoke(String id, byte[] event) {
    log.clear();
    var out = new ByteArrayOutputStream();
    var isAnswered = false;
    try {
      instances
          .computeIfAbsent(id, this::instance)
          .handleRequest(
              new ByteArrayInputStream(event),
              out,
              new LambdaContext(id, MEMORY, "call-" + ++calls, () -> PLENTY, log::add));
      isAnswered = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unavailable | Stale failed) {
      isAnswered = false;
    } catch (RuntimeException | Crash end) {
      if (!weather.isDead() && !Crash.isBehind(end)) throw new Defect(id, end);
      weather.kill();
    }
    if (!weather.isDead()) log.forEach(line -> explain(id, line));
    if (!weather.bury()) return isAnswered ? Optional.of(out.toByteArray()) : Optional.empty();
    deaths++;
    Remains.close(requireNonNull(instances.remove(id)));
    return Optional.empty();
  }

  /// What a function failed of and has not let fly must be what the weather does, too.
  private void explain(String id, String line) {
    if (((JsonObject) Json.parse(line, Limits.TRUSTED)).get("causes")
            instanceof JsonArray(var causes)
        && causes.getFirst() instanceof JsonObject outermost
        && !EXPLAINED.contains(outermost.get("class"))) unexplained.add(id + " failed: " + line);
  }

  /// Failures that no weather explains.
  List<String> unexplained() {
    return List.copyOf(unexplained);
  }

  /// What the last call has logged.
  List<String> log() {
    return List.copyOf(log);
  }

  int calls() {
    return calls;
  }

  int deaths() {
    return deaths;
  }

  /// Ends every instance.
  void close() {
    instances.values().forEach(Remains::close);
    instances.clear();
  }

  private RequestStreamHandler instance(String id) {
    var function = functions.get(id);
    if (function == null) throw new IllegalArgumentException("the template has no function " + id);
    var environment = new HashMap<>(variables);
    environment.putAll(function.environment());
    try {
      return Class.forName(function.handler().substring(0, function.handler().indexOf("::")))
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Map.class, InstantSource.class)
          .newInstance(environment, clock);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(id + " cannot be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          function.handler() + " has no public constructor of environment and clock", e);
    }
  }
}
