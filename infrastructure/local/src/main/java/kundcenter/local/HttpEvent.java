package kundcenter.local;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.json.Records;
import kundcenter.local.function.Bytes;

/// What a function is sent for a request: API Gateway's HTTP API event, payload format 2.0.
///
/// Where its documentation leaves gaps, this follows what others have observed of the cloud:
/// `rawPath` comes decoded, in spite of its name; a body comes as text for a few media types only;
/// cookies are taken out of the headers.
///
/// @param rawPath decoded; whoever decodes it again opens a hole
/// @param rawQueryString encoded, as it came
record HttpEvent(
    String version,
    String routeKey,
    String rawPath,
    String rawQueryString,
    Optional<List<String>> cookies,
    Map<String, String> headers,
    Optional<Map<String, String>> queryStringParameters,
    RequestContext requestContext,
    Optional<String> body,
    Optional<Map<String, String>> pathParameters,
    boolean isBase64Encoded) {

  private static final Set<String> TEXT_TYPES =
      Set.of("application/json", "application/javascript", "application/xml");
  private static final DateTimeFormatter CLF =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);

  record RequestContext(
      String accountId,
      String apiId,
      String domainName,
      String domainPrefix,
      Http http,
      String requestId,
      String routeKey,
      String stage,
      String time,
      long timeEpoch) {}

  record Http(String method, String path, String protocol, String sourceIp, String userAgent) {}

  static HttpEvent of(HttpCall call, Routes.Match<?> match, String requestId, Instant now) {
    var text = text(call);
    return new HttpEvent(
        "2.0",
        match.route().key(),
        call.path(),
        call.query(),
        Optional.ofNullable(call.headers().get("cookie")).map(HttpEvent::cookies),
        headers(call),
        parameters(call.query()),
        context(call, match, requestId, now),
        call.body().isEmpty()
            ? Optional.empty()
            : text.or(() -> Optional.of(call.body().base64())),
        Optional.of(match.parameters()).filter(parameters -> !parameters.isEmpty()),
        !call.body().isEmpty() && text.isEmpty());
  }

  Bytes bytes() {
    return new Bytes(Records.of(HttpEvent.class).write(this).bytes());
  }

  private static RequestContext context(
      HttpCall call, Routes.Match<?> match, String requestId, Instant now) {
    var host = call.header("host").orElse("localhost").replaceFirst(":\\d+$", "");
    return new RequestContext(
        "000000000000",
        "local",
        host,
        host.substring(0, host.contains(".") ? host.indexOf('.') : host.length()),
        new Http(
            call.method(),
            call.path(),
            "HTTP/1.1",
            call.source(),
            call.header("user-agent").orElse("")),
        requestId,
        match.route().key(),
        "$default",
        CLF.format(now.atOffset(ZoneOffset.UTC)),
        now.toEpochMilli());
  }

  private static Map<String, String> headers(HttpCall call) {
    var headers = new LinkedHashMap<String, String>();
    call.headers().forEach((name, values) -> {
      if (!name.equals("cookie")) headers.put(name, String.join(",", values));
    });
    headers.merge("x-forwarded-for", call.source(), (before, last) -> before + ", " + last);
    headers.putIfAbsent("x-forwarded-proto", "http");
    return headers;
  }

  private static List<String> cookies(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.split("; *")))
        .toList();
  }

  private static Optional<Map<String, String>> parameters(String query) {
    if (query.isEmpty()) return Optional.empty();
    return Optional.of(Arrays.stream(query.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(
            pair -> decoded(pair[0]),
            pair -> pair.length == 1 ? "" : decoded(pair[1]),
            (first, next) -> first + "," + next,
            LinkedHashMap::new)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /// The body as text, if its media type is text to API Gateway and its bytes are UTF-8.
  private static Optional<String> text(HttpCall call) {
    var type =
        call.header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.startsWith("text/") && !TEXT_TYPES.contains(type)) return Optional.empty();
    try {
      return Optional.of(StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(call.body().array()))
          .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
