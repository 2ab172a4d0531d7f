package kundcenter.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import kundcenter.customer.Caller;
import kundcenter.customer.Language;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;

/// What a client asks, on the route that was found for it.
public final class Request {

  /// What the last batch and the answer may need: two tries of two seconds.
  private static final Duration TO_READ = Duration.ofSeconds(4);

  private final HttpEvent event;
  private final Map<String, String> parts;
  private final Map<String, String> query;
  private final Manner manner;

  /// How it is to be answered.
  ///
  /// @param form the media type
  /// @param timeLeft until the platform ends the call
  record Manner(String form, Supplier<Duration> timeLeft) {}

  /// The template's parts by name, and the query's parameters.
  Request(HttpEvent event, Map<String, String> parts, Map<String, String> query, Manner manner) {
    this.event = event;
    this.parts = parts;
    this.query = query;
    this.manner = manner;
  }

  /// The request of an event on the route that was found for it, or [InvalidInput].
  static Request of(Router.Match.Found found, HttpEvent event, RequestLog log) {
    var form = MediaTypes.chosen(event.header("accept"), found.route().forms())
        .orElseThrow(() -> new InvalidInput(WebProblem.NOT_ACCEPTABLE));
    if (event.body().length > Limits.UNTRUSTED.bytes())
      throw new InvalidInput(WebProblem.BODY_TOO_LARGE);
    var type = event.header("content-type");
    var isPage = found.route().isPage();
    if (event.body().length > 0 && !(isPage ? MediaTypes.isForm(type) : MediaTypes.isJson(type)))
      throw new InvalidInput(WebProblem.UNSUPPORTED_MEDIA_TYPE);
    var known = found.route().parameters();
    return new Request(
        event,
        found.parts(),
        isPage ? Query.parseKnown(event.query(), known) : Query.parse(event.query(), known),
        new Manner(form, log::timeLeft));
  }

  /// The text in the path for a part of the template, never empty.
  public String part(String name) {
    var part = parts.get(name);
    if (part == null) throw new IllegalArgumentException("the route has no part " + name);
    return part;
  }

  /// A part of the path that is a number from 1.
  public long numberPart(String name) {
    var number = Signs.digits(part(name));
    if (number == null || number < 1)
      throw new InvalidInput(
          WebProblem.INVALID_INPUT, Fault.inParameter(name, Wrong.OUT_OF_RANGE, 1, Signs.GREATEST));
    return number;
  }

  /// A header by its name in lower case, if it says anything.
  public Optional<String> header(String name) {
    return Optional.of(event.header(name)).filter(value -> !value.isBlank());
  }

  /// Whether the client likes this media type best of those that the route answers in.
  public boolean isAnsweredIn(String form) {
    return manner.form().equals(form);
  }

  /// How long until the platform ends the call, answered or not.
  public Duration timeLeft() {
    return manner.timeLeft().get();
  }

  /// Whether one more batch can be read, and the answer be made, before that.
  public boolean hasTimeToRead() {
    return timeLeft().compareTo(TO_READ) > 0;
  }

  public Language language() {
    return event.language();
  }

  /// The query's parameters but the cursor, which [Cursors#open] reads. The names that the route
  /// knows were held against them already.
  public Fields query() {
    var members = new JsonObject.Builder();
    query.forEach((name, value) -> {
      if (!name.equals(Page.CURSOR)) members.put(name, value);
    });
    return Fields.of(members.build(), Fault.Place.PARAMETER);
  }

  /// What the reader makes of the body's fields, once all are right. No body is an empty
  /// object.
  ///
  /// For a field that is missing or wrong the reader gets a sample of its shape to go on with,
  /// so that every fault is found in one go; its result is dropped.
  public <T> T body(Function<Fields, T> reader) {
    var fields = Fields.of(json(), Fault.Place.POINTER);
    try {
      var value = reader.apply(fields);
      fields.done();
      return value;
    } catch (IllegalArgumentException e) {
      fields.done(); // samples may be refused together where each is fine alone
      throw e;
    }
  }

  /// What the reader makes of the fields of a form, or what is wrong with them, as in [#body].
  public <T> Form<T> form(Function<Fields, T> reader) {
    var body = FormBody.parse(event.body());
    var fields = Fields.of(body.json(), Fault.Place.FIELD);
    try {
      var value = reader.apply(fields);
      var faults = fields.faults();
      return faults.isEmpty() ? new Form.Filled<>(value) : new Form.Faulty<>(body.first(), faults);
    } catch (IllegalArgumentException e) {
      var faults = fields.faults();
      if (faults.isEmpty()) throw e;
      return new Form.Faulty<>(body.first(), faults);
    }
  }

  /// The network that it comes from: the address, or of IPv6 the first 64 bits, which are one
  /// household's or company's.
  public String network() {
    return event.network();
  }

  /// A cookie of ours by its name without the prefix.
  public Optional<String> cookie(String name) {
    return event.cookie(name);
  }

  private Json json() {
    if (event.body().length == 0) return JsonObject.EMPTY;
    try {
      return Json.parse(event.body(), Limits.UNTRUSTED);
    } catch (MalformedJson e) {
      throw new InvalidInput(
          WebProblem.MALFORMED_JSON, Fault.inBody("", e.fault(), e.line(), e.column()));
    }
  }

  /// What is asked apart from which page of it: caller, path and filters. The same text for the
  /// same question, another for another.
  String question(Caller caller) {
    var filters = new TreeMap<>(query);
    filters.remove(Page.CURSOR);
    filters.remove(Page.LIMIT);
    return caller.id() + " " + path() + queryOf(filters);
  }

  /// The path and query of the same question from its beginning, with one parameter as given.
  public String pageWith(String name, String value) {
    var parameters = new TreeMap<>(query);
    parameters.remove(Page.CURSOR);
    parameters.put(name, value);
    return path() + queryOf(parameters);
  }

  /// The path and query of the same question from another cursor on.
  public String pageAt(String cursor) {
    var parameters = new TreeMap<>(query);
    parameters.put(Page.CURSOR, cursor);
    return path() + queryOf(parameters);
  }

  /// The path from the root, encoded anew from its decoded segments.
  public String path() {
    var path = new StringBuilder();
    for (var segment : event.path()) path.append('/').append(Percent.encode(segment));
    return path.toString();
  }

  private static String queryOf(Map<String, String> parameters) {
    var joined = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach((name, value) -> joined.add(name + "=" + Percent.encode(value)));
    return joined.toString();
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name));
  }

  String method() {
    return event.method();
  }

  /// The network address that the request came from, as the gateway saw it.
  public String address() {
    return event.address();
  }

  byte[] bodyBytes() {
    return event.body();
  }

  boolean prefersMinimal() {
    return Arrays.asList(
            event.header("prefer").replace(" ", "").replace(';', ',').split(",", -1))
        .contains("return=minimal");
  }
}
