package kundcenter.simulation;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/// The functions of the template, each with as many instances as are called at once. An instance
/// that dies is replaced by one that knows nothing, and nothing of it stays open.
final class Platform {

  private static final int MEMORY = 1_024;
  private static final int PLENTY = 900_000; // milliseconds

  private static final Set<Json> EXPLAINED = Stream.of(
          Unavailable.class, Stale.class, UncheckedIOException.class)
      .map(failure -> new JsonString(failure.getName()))
      .collect(Collectors.toSet());

  private final Map<String, Function> functions = new HashMap<>();
  private final Map<String, Deque<RequestStreamHandler>> idle = new HashMap<>();
  private final Map<String, Integer> running = new HashMap<>();
  private final Map<String, String> variables;
  private final VirtualClock clock;
  private final Weather weather;
  private final Map<String, Instant> unfitUntil = new HashMap<>();
  private List<String> log = List.of();
  private final List<String> unexplained = new ArrayList<>();
  private int calls;
  private int deaths;
  private int meetings;

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
    if (clock.instant().isBefore(unfitUntil.getOrDefault(id, Instant.MIN))) return Optional.empty();
    var lines = new ArrayList<String>();
    var out = new ByteArrayOutputStream();
    var isAnswered = false;
    var free = idle.computeIfAbsent(id, _ -> new ArrayDeque<>());
    var instance = free.isEmpty() ? instance(id) : free.pop();
    if (running.merge(id, 1, Integer::sum) > 1) meetings++;
    try {
      instance.handleRequest(
          new ByteArrayInputStream(event),
          out,
          new LambdaContext(id, MEMORY, "call-" + ++calls, () -> PLENTY, lines::add));
      isAnswered = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unavailable | Stale failed) {
      isAnswered = false;
    } catch (RuntimeException | Crash end) {
      if (!weather.isDead() && !Crash.isBehind(end)) throw new Defect(id, end);
      weather.kill();
    }
    running.merge(id, -1, Integer::sum);
    log = List.copyOf(lines);
    if (!weather.isDead()) log.forEach(line -> explain(id, line));
    if (weather.bury()) {
      deaths++;
      Remains.close(instance);
      return Optional.empty();
    }
    free.push(instance);
    return isAnswered ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  /// From now on and until then each call of a function fails at once, as after a release of it
  /// that does not start.
  void failUntil(Instant until, String id) {
    unfitUntil.put(id, until);
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
    return log;
  }

  int calls() {
    return calls;
  }

  int deaths() {
    return deaths;
  }

  /// How often a function was called while another instance of it was at work.
  int meetings() {
    return meetings;
  }

  /// Ends every instance.
  void close() {
    idle.values().forEach(Remains::close);
    idle.clear();
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
