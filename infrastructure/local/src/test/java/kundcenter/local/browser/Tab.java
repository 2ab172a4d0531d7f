package kundcenter.local.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// One tab, with cookies of its own, as its user has it: keys, a mouse, and what stands there.
public final class Tab implements AutoCloseable {

  private static final long PATIENCE_NANOS = 20_000_000_000L;

  /// The keys that tests press, with what the protocol wants to know of them.
  private static final Map<String, Integer> KEYS =
      Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32, "ArrowDown", 40);

  private final Protocol protocol;
  private final String context;
  private final String session;
  private final AtomicInteger loads = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Tab(Protocol protocol, String context, String session) {
    this.protocol = protocol;
    this.context = context;
    this.session = session;
  }

  static Tab open(Protocol protocol) {
    var context = text(
        protocol.send("", "Target.createBrowserContext", JsonObject.EMPTY), "browserContextId");
    var target = text(
        protocol.send(
            "",
            "Target.createTarget",
            JsonObject.with("url", "about:blank")
                .put("browserContextId", context)
                .build()),
        "targetId");
    var session = text(
        protocol.send(
            "",
            "Target.attachToTarget",
            JsonObject.with("targetId", target).put("flatten", true).build()),
        "sessionId");
    var tab = new Tab(protocol, context, session);
    protocol.listen(tab::hear);
    for (var domain : List.of("Page", "Runtime", "Network", "Log", "DOM"))
      tab.send(domain + ".enable", JsonObject.EMPTY);
    tab.size(1280, 900);
    return tab;
  }

  private void hear(Protocol.Event event) {
    if (!event.session().equals(session)) return;
    switch (event.method()) {
      case "Page.loadEventFired" -> loads.incrementAndGet();
      case "Network.requestWillBeSent" ->
        requests.add(text((JsonObject) member(event.parameters(), "request"), "url"));
      case "Network.loadingFinished" ->
        bytes.addAndGet(((JsonNumber) member(event.parameters(), "encodedDataLength"))
            .value()
            .longValue());
      case "Log.entryAdded" ->
        complaints.add(text((JsonObject) member(event.parameters(), "entry"), "text"));
      case "Runtime.exceptionThrown" -> complaints.add(event.parameters().text());
      default -> {}
    }
  }

  private JsonObject send(String method, JsonObject parameters) {
    return protocol.send(session, method, parameters);
  }

  public void go(String url) {
    loading(() -> send("Page.navigate", JsonObject.with("url", url).build()));
  }

  /// Does what leads to another page, and waits until it stands there.
  public void loading(Runnable deed) {
    var before = loads.get();
    deed.run();
    var end = System.nanoTime() + PATIENCE_NANOS;
    while (loads.get() == before) {
      if (System.nanoTime() > end) throw new IllegalStateException("no page came: " + url());
      Pause.shortly();
    }
  }

  public String url() {
    return ((JsonString) run("location.href")).value();
  }

  /// What an expression comes to. The page's policy for scripts does not bind its inspector.
  public Json run(String expression) {
    var answer = send(
        "Runtime.evaluate",
        JsonObject.with("expression", expression)
            .put("returnByValue", true)
            .put("awaitPromise", true)
            .build());
    if (answer.get("exceptionDetails") != null) throw new IllegalStateException(answer.text());
    var result = (JsonObject) member(answer, "result");
    var value = result.get("value");
    return value == null ? JsonObject.EMPTY : value;
  }

  /// Runs a script on this page and on each that comes after it.
  public void onEachPage(String script) {
    send(
        "Page.addScriptToEvaluateOnNewDocument",
        JsonObject.with("source", script).put("runImmediately", true).build());
  }

  public String text(String selector) {
    return ((JsonString) run("document.querySelector(" + quoted(selector) + ").innerText")).value();
  }

  public boolean has(String selector) {
    return run("document.querySelector(" + quoted(selector) + ") !== null")
        .equals(JsonBoolean.TRUE);
  }

  public List<String> texts(String selector) {
    var all = (JsonArray) run(
        "Array.from(document.querySelectorAll(" + quoted(selector) + ")).map(e => e.innerText)");
    return all.items().stream().map(it -> ((JsonString) it).value()).toList();
  }

  /// Clicks in the middle of an element, as a mouse does.
  public void click(String selector) {
    var place = (JsonObject) run("(() => { const e = document.querySelector(" + quoted(selector)
        + "); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
        + " return {x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2)}; })()");
    for (var type : List.of("mousePressed", "mouseReleased"))
      send(
          "Input.dispatchMouseEvent",
          JsonObject.with("type", type)
              .put("x", member(place, "x"))
              .put("y", member(place, "y"))
              .put("button", "left")
              .put("clickCount", 1)
              .build());
  }

  /// Clicks on what leads to another page.
  public void follow(String selector) {
    loading(() -> click(selector));
  }

  public void type(String selector, String text) {
    run("(() => { const e = document.querySelector(" + quoted(selector)
        + "); e.focus(); e.select && e.select(); })()");
    send("Input.insertText", JsonObject.with("text", text).build());
  }

  public void choose(String selector, String value) {
    run("(() => { const e = document.querySelector(" + quoted(selector) + "); e.value = "
        + quoted(value) + "; e.dispatchEvent(new Event('change', {bubbles: true})); })()");
  }

  public void attach(String selector, Path file) {
    var document = (JsonObject) member(send("DOM.getDocument", JsonObject.EMPTY), "root");
    var node = send(
        "DOM.querySelector",
        JsonObject.with("nodeId", member(document, "nodeId"))
            .put("selector", selector)
            .build());
    send(
        "DOM.setFileInputFiles",
        JsonObject.with("nodeId", member(node, "nodeId"))
            .put("files", JsonArray.of(new JsonString(file.toString())))
            .build());
  }

  public void press(String key) {
    var code = KEYS.getOrDefault(key, 0);
    var text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
    for (var type : List.of("keyDown", "keyUp")) {
      var event = JsonObject.with("type", type)
          .put("key", key)
          .put("code", key.equals(" ") ? "Space" : key)
          .put("windowsVirtualKeyCode", code);
      if (!text.isEmpty() && type.equals("keyDown")) event.put("text", text);
      send("Input.dispatchKeyEvent", event.build());
    }
  }

  public void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        JsonObject.with("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false)
            .build());
  }

  /// Shows the page as for these media.
  ///
  /// @param features such as `prefers-color-scheme` and their values
  public void media(Map<String, String> features) {
    var all = new ArrayList<Json>();
    features.forEach((name, value) ->
        all.add(JsonObject.with("name", name).put("value", value).build()));
    send(
        "Emulation.setEmulatedMedia",
        JsonObject.with("features", new JsonArray(all)).build());
  }

  public void scripts(boolean run) {
    send("Emulation.setScriptExecutionDisabled", JsonObject.with("value", !run).build());
  }

  public void cookie(String url, String name, String value) {
    send(
        "Network.setCookie",
        JsonObject.with("url", url)
            .put("name", name)
            .put("value", value)
            .put("path", "/")
            .put("secure", true)
            .put("httpOnly", true)
            .put("sameSite", "Lax")
            .build());
  }

  /// Clicks on what is kept as a file, and waits until all of it is there.
  ///
  /// @param folder an empty one, where the file then is
  public Path download(String selector, Path folder) {
    protocol.send(
        "",
        "Browser.setDownloadBehavior",
        JsonObject.with("behavior", "allow")
            .put("browserContextId", context)
            .put("downloadPath", folder.toString())
            .build());
    click(selector);
    var end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      var found = whole(folder);
      if (found.isPresent()) return found.get();
      Pause.shortly();
    }
    throw new IllegalStateException("no file came from " + url() + ": " + complaints);
  }

  /// While a file comes it has another name, and its own one is kept free by an empty file.
  private static Optional<Path> whole(Path folder) {
    try (var files = Files.list(folder)) {
      var all = files.toList();
      return all.size() == 1
              && Files.size(all.getFirst()) > 0
              && !all.getFirst().toString().endsWith(".crdownload")
          ? Optional.of(all.getFirst())
          : Optional.empty();
    } catch (NoSuchFileException renamed) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until something stands on the page, as what a script brings.
  public void await(String selector) {
    var end = System.nanoTime() + PATIENCE_NANOS;
    while (!has(selector)) {
      if (System.nanoTime() > end)
        throw new IllegalStateException("no " + selector + " at " + url() + ": " + complaints);
      Pause.shortly();
    }
  }

  /// The URLs asked for since the last time that this was asked.
  public List<String> requests() {
    var all = List.copyOf(requests);
    requests.clear();
    return all;
  }

  /// The bytes that came over the wire since the last time that this was asked, headers included.
  public long bytes() {
    return bytes.getAndSet(0);
  }

  /// What the browser has complained of: errors of scripts, and what a policy has kept out.
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /// The whole page as a picture.
  public void picture(Path file) {
    var size = (JsonObject) run("({width: document.documentElement.clientWidth,"
        + " height: Math.min(4000, document.documentElement.scrollHeight)})");
    var clip = JsonObject.with("x", 0)
        .put("y", 0)
        .put("width", member(size, "width"))
        .put("height", member(size, "height"))
        .put("scale", 1);
    var picture = send(
        "Page.captureScreenshot",
        JsonObject.with("format", "png")
            .put("captureBeyondViewport", true)
            .put("clip", clip.build())
            .build());
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(text(picture, "data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A text as a literal of JSON and of JavaScript.
  public static String quoted(String text) {
    return new JsonString(text).text();
  }

  private static Json member(JsonObject object, String name) {
    var value = object.get(name);
    if (value == null) throw new IllegalStateException("no " + name + " in " + object.text());
    return value;
  }

  private static String text(JsonObject object, String name) {
    return ((JsonString) member(object, name)).value();
  }

  @Override
  public void close() {
    protocol.send(
        "",
        "Target.disposeBrowserContext",
        JsonObject.with("browserContextId", context).build());
  }
}
