package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import kundcenter.template.Function;

/// The functions of the template, each with one instance at a time. An instance that dies is
/// replaced by one that knows nothing, and nothing of it stays open.
final class Platform {

  private final Map<String, Function> functions = new HashMap<>();
  private final Map<String, RequestStreamHandler> instances = new HashMap<>();
  private final Map<String, String> variables;
  private final VirtualClock clock;
  private int calls;
  private int deaths;

  /// @param variables what the platform adds to the template's, such as where services are
  Platform(Iterable<Function> functions, Map<String, String> variables, VirtualClock clock) {
    functions.forEach(function -> this.functions.put(function.id(), function));
    this.variables = variables;
    this.clock = clock;
  }

  /// Calls a function with one event.
  ///
  /// @return what it answers; nothing if it died or failed, whatever it had done by then
  Optional<byte[]> invoke(String id, byte[] event) {
    var out = new ByteArrayOutputStream();
    try {
      instances
          .computeIfAbsent(id, this::instance)
          .handleRequest(
              new ByteArrayInputStream(event), out, new SimulatedContext(id, "call-" + ++calls));
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unavailable | Stale failed) {
      return Optional.empty();
    } catch (RuntimeException | Crash end) {
      if (!Crash.isBehind(end)) throw new Defect(id, end);
      deaths++;
      Remains.close(requireNonNull(instances.remove(id)));
      return Optional.empty();
    }
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
