package kundcenter.web;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kundcenter.customer.Language;
import kundcenter.json.Json;
import org.jspecify.annotations.Nullable;

/// What an endpoint answers: a status, headers of its own, and JSON, a table, a problem or nothing.
/// The edge adds the headers that every answer has.
public final class Response {

  sealed interface Content permits Body, Problem {}

  sealed interface Body extends Content permits Value, Table {
    String type();

    String text();
  }

  record Value(Json json, String type) implements Body {
    @Override
    public String text() {
      return json.text();
    }
  }

  record Table(Csv csv) implements Body {
    @Override
    public String type() {
      return Csv.TYPE + "; charset=utf-8; header=present";
    }

    @Override
    public String text() {
      return csv.toString();
    }
  }

  private final int status;
  private final Map<String, String> headers;
  private final @Nullable Content content;

  private Response(int status, Map<String, String> headers, @Nullable Content content) {
    this.status = status;
    this.headers = headers;
    this.content = content;
  }

  public static Response ok(Json json) {
    return new Response(200, Map.of(), new Value(json, "application/json"));
  }

  /// A table to be kept under a file name of ASCII letters, digits, `-` and `.`.
  public static Response table(Csv csv, String fileName) {
    return new Response(200, Map.of(), new Table(csv))
        .with("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
  }

  /// For what was created, with its path from the root. Relative, so there is no host to forge
  /// (threat T29).
  public static Response created(String path, Json json) {
    return new Response(201, Map.of(), new Value(json, "application/json")).with("Location", path);
  }

  public static Response noContent() {
    return new Response(204, Map.of(), null);
  }

  static Response notModified() {
    return new Response(304, Map.of(), null);
  }

  public static Response problem(ProblemType type) {
    return problem(new Problem(type, List.of()));
  }

  static Response problem(Problem problem) {
    return new Response(problem.type().status(), Map.of(), problem);
  }

  /// The same with one more header; a second value for a name replaces the first.
  public Response with(String name, String value) {
    if (!value.chars().allMatch(sign -> ' ' <= sign && sign <= '~'))
      throw new IllegalArgumentException(name + " would hold what no header may");
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, content);
  }

  /// For what is the same for everybody; without this an answer is kept by no cache.
  public Response cacheable(Duration age) {
    return with("Cache-Control", "public, max-age=" + age.toSeconds());
  }

  /// For an answer whose words are in one language, chosen by the request.
  public Response in(Language language) {
    return with("Content-Language", language.tag()).with("Vary", "Accept-Language");
  }

  /// For an answer that comes in several forms, of which the request has chosen one.
  public Response inChosenForm() {
    return with("Vary", "Accept");
  }

  /// Leaves the body out if the client so prefers (RFC 7240 §4.2), save that of a problem. For
  /// answers to a write.
  public Response minimalIfPreferred(Request request) {
    if (!request.prefersMinimal() || content instanceof Problem) return this;
    return new Response(status == 200 ? 204 : status, headers, null)
        .with("Preference-Applied", "return=minimal");
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /// The JSON of an answer that is neither a problem nor empty.
  public Optional<Json> json() {
    return content instanceof Value value ? Optional.of(value.json()) : Optional.empty();
  }

  @Nullable Body body() {
    return content instanceof Body body ? body : null;
  }

  /// The same with its problem, if it is one, put into words.
  Response worded(Site site, Supplier<Language> asked, String request) {
    if (!(content instanceof Problem problem)) return this;
    var language = asked.get();
    var words = problem.json(site, language, request);
    return new Response(status, headers, new Value(words, "application/problem+json")).in(language);
  }
}
