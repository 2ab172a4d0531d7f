package kundcenter.local.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import org.jspecify.annotations.Nullable;

/// Commands to a browser and events from it: the Chrome DevTools Protocol over one WebSocket.
final class Protocol implements WebSocket.Listener {

  private static final Limits ANY = new Limits(256 * 1024 * 1024, 128, 256 * 1024 * 1024, 400);
  private static final long PATIENCE_SECONDS = 30;

  /// What the browser tells unasked.
  record Event(String session, String method, JsonObject parameters) {}

  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable WebSocket socket;

  private Protocol() {}

  static Protocol at(URI address) {
    var protocol = new Protocol();
    protocol.socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(address, protocol)
        .join();
    return protocol;
  }

  void listen(Consumer<Event> listener) {
    listeners.add(listener);
  }

  /// @param session of a tab; empty for the browser itself
  JsonObject send(String session, String method, JsonObject parameters) {
    var id = ids.incrementAndGet();
    var answer = new CompletableFuture<JsonObject>();
    waiting.put(id, answer);
    var message = JsonObject.with("id", id).put("method", method).put("params", parameters);
    if (!session.isEmpty()) message.put("sessionId", session);
    synchronized (this) {
      java.util.Objects.requireNonNull(socket)
          .sendText(message.build().text(), true)
          .join();
    }
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method, e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " " + parameters.text(), e);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      var whole = text.toString();
      text.setLength(0);
      take((JsonObject) Json.parse(whole.getBytes(StandardCharsets.UTF_8), ANY));
    }
    from.request(1);
    return null;
  }

  private void take(JsonObject message) {
    if (message.get("id") instanceof JsonNumber id) {
      var answer = waiting.remove(id.longValueExact());
      if (answer == null) return;
      if (message.get("error") instanceof JsonObject error)
        answer.completeExceptionally(new IllegalStateException(error.text()));
      else
        answer.complete(
            message.get("result") instanceof JsonObject result ? result : JsonObject.EMPTY);
      return;
    }
    var session = message.get("sessionId") instanceof JsonString(var it) ? it : "";
    var parameters = message.get("params") instanceof JsonObject it ? it : JsonObject.EMPTY;
    if (message.get("method") instanceof JsonString(var method))
      for (var listener : listeners) listener.accept(new Event(session, method, parameters));
  }

  void close() {
    java.util.Objects.requireNonNull(socket).abort();
  }
}
