package kundcenter.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kundcenter.customer.Language;
import kundcenter.json.Json;
import org.jspecify.annotations.Nullable;

/// What an endpoint answers: a status, headers and cookies of its own, and JSON, a table, a page, a
/// file, a problem or nothing.
/// The edge adds the headers that every answer has.
public final class Response {

  sealed interface Content permits Body, Problem {}

  sealed interface Body extends Content permits Value, Table, Page, File {
    String type();

    String text();

    /// Whether the text stands for bytes, in base64.
    default boolean isBase64() {
      return false;
    }
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

  record Page(String text) implements Body {
    @Override
    public String type() {
      return MediaTypes.HTML + "; charset=utf-8";
    }
  }

  /// @param text the bytes in base64
  record File(String type, String text) implements Body {
    @Override
    public boolean isBase64() {
      return true;
    }
  }

  /// What a page may load and where its forms may go; nothing from elsewhere, and no script but
  /// our files.
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; "
          + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final int status;
  private final Map<String, String> headers;
  private final List<Cookie> cookies;
  private final @Nullable Content content;

  private Response(
      int status, Map<String, String> headers, List<Cookie> cookies, @Nullable Content content) {
    this.status = status;
    this.headers = headers;
    this.cookies = cookies;
    this.content = content;
  }

  private Response(int status, @Nullable Content content) {
    this(status, Map.of(), List.of(), content);
  }

  public static Response ok(Json json) {
    return new Response(200, new Value(json, "application/json"));
  }

  /// A table to be kept under a file name of ASCII letters, digits, `-` and `.`.
  public static Response table(Csv csv, String fileName) {
    return new Response(200, new Table(csv))
        .with("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
  }

  /// For what was created, with its path from the root. Relative, so there is no host to forge
  /// (threat T29).
  public static Response created(String path, Json json) {
    return new Response(201, new Value(json, "application/json")).with("Location", path);
  }

  /// A page: HTML that is whole, in which every text of a stranger has been escaped.
  public static Response page(Language language, String html) {
    return page(200, language, html);
  }

  /// The page with its form shown again, to be mended.
  public static Response faultyForm(Language language, String html) {
    return page(422, language, html);
  }

  private static Response page(int status, Language language, String html) {
    return new Response(status, new Page(html))
        .under(PAGE_POLICY)
        .with("Content-Language", language.tag());
  }

  /// A file of ours, such as a style sheet or a picture.
  public static Response file(String type, byte[] bytes) {
    return new Response(200, new File(type, Base64.getEncoder().encodeToString(bytes)));
  }

  /// To the page that comes after a form: a path from the root, asked for with GET.
  public static Response seeOther(String path) {
    if (!path.startsWith("/") || path.startsWith("//"))
      throw new IllegalArgumentException("a redirect stays on this host");
    return new Response(303, null).with("Location", path);
  }

  /// To a file of ours, which lies at another host.
  public static Response toFile(URI link) {
    return new Response(303, null).with("Location", link.toASCIIString());
  }

  public static Response noContent() {
    return new Response(204, null);
  }

  static Response notModified() {
    return new Response(304, null);
  }

  public static Response problem(ProblemType type) {
    return problem(new Problem(type, List.of()));
  }

  static Response problem(Problem problem) {
    return new Response(problem.type().status(), problem);
  }

  /// The same with one more header; a second value for a name replaces the first.
  public Response with(String name, String value) {
    if (!Signs.arePrintable(value))
      throw new IllegalArgumentException(name + " would hold what no header may");
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, cookies, content);
  }

  /// The same, asking to wait: for whole seconds, never too few.
  Response retryAfter(Duration wait) {
    return with("Retry-After", Long.toString(RateLimitFields.seconds(wait)));
  }

  /// The same under another content security policy, for a page that needs more or can do with
  /// less. It still decides what may frame the page.
  public Response under(String policy) {
    if (!policy.contains("frame-ancestors "))
      throw new IllegalArgumentException("a policy says who may frame the page");
    return with("Content-Security-Policy", policy);
  }

  /// The same page, whose forms and script may also send to where files of ours lie.
  public Response sendingTo(URI place) {
    var origin = " " + place.getScheme() + "://" + place.getAuthority();
    return under(PAGE_POLICY
        .replace("form-action 'self'", "form-action 'self'" + origin)
        .replace("connect-src 'self'", "connect-src 'self'" + origin));
  }

  /// The same page, which plays films from where files of ours lie, and their subtitles from
  /// here.
  public Response playingFrom(URI place) {
    return under(headers.getOrDefault("Content-Security-Policy", PAGE_POLICY)
        + "; media-src 'self' " + place.getScheme() + "://" + place.getAuthority());
  }

  public Response withCookie(Cookie cookie) {
    var more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Response(status, headers, List.copyOf(more), content);
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
    return new Response(status == 200 ? 204 : status, headers, cookies, null)
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

  List<Cookie> cookies() {
    return cookies;
  }

  @Nullable Body body() {
    return content instanceof Body body ? body : null;
  }

  /// The same with its problem, if it is one, put into words.
  Response worded(Site site, Supplier<Language> asked, String request) {
    if (!(content instanceof Problem problem)) return this;
    var language = asked.get();
    var words = problem.json(site, language, request);
    return new Response(status, headers, cookies, new Value(words, "application/problem+json"))
        .in(language);
  }

  /// The same with its problem, if it is one, as a page for people.
  Response shown(ErrorPage errors, Supplier<Language> asked, String request) {
    if (!(content instanceof Problem problem)) return this;
    var language = asked.get();
    return new Response(
            status, headers, cookies, new Page(errors.html(problem.type(), language, request)))
        .under(PAGE_POLICY)
        .in(language);
  }

  /// The same, kept by no cache, whatever it says itself.
  Response personal() {
    return with("Cache-Control", "no-store");
  }
}
