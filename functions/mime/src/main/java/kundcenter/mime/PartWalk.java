package kundcenter.mime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Walks the parts of a mail in their order, in one pass and without recursion. A mail within the
/// mail is one part, so none can nest us to death (threat T11).
final class PartWalk {

  private static final int PREAMBLE = 64 << 10;

  private static final MimeConfig CONFIG = new MimeConfig.Builder()
      .setStrictParsing(false)
      .setMalformedHeaderStartsBody(true)
      .setMaxLineLen(-1)
      .setMaxHeaderLen(Limits.HEADER)
      .setMaxHeaderCount(Limits.HEADERS)
      .setMaxContentLen(-1)
      .build();

  private final Parts parts;
  private int depth;
  private int count;

  PartWalk(Parts parts) {
    this.parts = parts;
  }

  /// Why it ended before the mail did, if so.
  Optional<Reading.Stop> walk(Headers headers, InputStream body) throws IOException {
    var type = headers.contentType();
    if (!type.isMultipart()) {
      parts.part(headers, body);
      return Optional.empty();
    }
    var in = new BufferedInputStream(body);
    var boundary = Boundary.of(type, in).orElse(null);
    if (boundary == null) {
      parts.asText(headers, in);
      return Optional.empty();
    }
    try {
      return tokens(in, type.value() + "; boundary=\"" + Boundary.escaped(boundary) + "\"");
    } catch (MimeException | MimeIOException _) {
      return Optional.of(Reading.Stop.MALFORMED);
    }
  }

  private Optional<Reading.Stop> tokens(InputStream in, String type)
      throws IOException, MimeException {
    var stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parseHeadless(in, type);
    List<Header> fields = new ArrayList<>();
    var headers =
        Headers.of(List.of(new Header("content-type", type.getBytes(StandardCharsets.UTF_8))));
    for (var state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> fields = new ArrayList<>();
        case T_FIELD -> fields.add(field(stream));
        case T_END_HEADER -> headers = Headers.of(fields);
        case T_START_MULTIPART -> {
          if (++depth > Limits.DEPTH) return Optional.of(Reading.Stop.TOO_DEEP);
          parts.open(headers);
        }
        case T_PREAMBLE -> parts.preamble(stream.getInputStream().readNBytes(PREAMBLE));
        case T_BODY -> {
          if (++count > Limits.PARTS) return Optional.of(Reading.Stop.TOO_MANY_PARTS);
          parts.part(headers, stream.getInputStream());
        }
        case T_END_MULTIPART -> {
          depth--;
          parts.close();
        }
        default -> {} // nothing to read
      }
    }
    return Optional.empty();
  }

  private static Header field(MimeTokenStream stream) {
    var raw = stream.getField().getRaw().toByteArray();
    return HeaderReader.field(raw);
  }
}
