package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kundcenter.mail.AttachmentPart;
import kundcenter.mail.Body;

/// The parts of a mail sorted as they come: what is read as its text, and what is a file.
///
/// Which is which follows JMAP (RFC 8621 §4.1.4), so that it is the same as in a good mail reader.
/// Alternatives are never shown one after the other, and a part that fits nowhere is a file.
final class Parts {

  /// What was found, with the beginnings of those parts that tell more than a file does.
  record Found(Body body, List<AttachmentPart> attachments, List<Glance> glances) {}

  /// The beginning of a report, a calendar or another mail.
  ///
  /// @param signs its bytes, each as the sign of the same number
  record Glance(MediaType type, String signs) {

    Glance(MediaType type, byte[] bytes) {
      this(type, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
      return signs.getBytes(StandardCharsets.ISO_8859_1);
    }

    String text() {
      return Labels.text(Charsets.decode(bytes(), type.parameter("charset")));
    }
  }

  private static final class Frame {
    private final String kind;
    private final boolean inAlternative;
    private final int texts;
    private final int htmls;
    private boolean textOpen;
    private boolean htmlOpen;
    private int next;
    private byte[] preamble = {};

    Frame(String kind, Frame outer, int texts, int htmls) {
      this(kind, outer.inAlternative, outer.textOpen, outer.htmlOpen, texts, htmls);
    }

    Frame(String kind, boolean inner, boolean textOpen, boolean htmlOpen, int texts, int htmls) {
      this.kind = kind;
      this.inAlternative = inner || kind.equals("alternative");
      this.textOpen = textOpen;
      this.htmlOpen = htmlOpen;
      this.texts = texts;
      this.htmls = htmls;
    }
  }

  private final Files files;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<TextPart> texts = new ArrayList<>();
  private final List<TextPart> htmls = new ArrayList<>();
  private int room = Limits.TEXT;

  Parts(PartSink sink) {
    this.files = new Files(sink);
    frames.push(new Frame("mixed", false, true, true, 0, 0));
  }

  void open(Headers headers) {
    var outer = frames.getFirst();
    outer.next++;
    var kind = headers.contentType().value().substring("multipart/".length());
    frames.push(new Frame(kind, outer, texts.size(), htmls.size()));
  }

  void preamble(byte[] bytes) {
    frames.getFirst().preamble = bytes;
  }

  /// Alternatives of one kind only stand for the other kind too.
  void close() throws IOException {
    var frame = frames.getFirst();
    if (frame.next == 0 && frame.preamble.length > 0)
      part(Headers.NONE, new ByteArrayInputStream(frame.preamble));
    frames.pop();
    if (!frame.kind.equals("alternative") || !frame.textOpen || !frame.htmlOpen) return;
    var newTexts = List.copyOf(texts.subList(frame.texts, texts.size()));
    var newHtmls = List.copyOf(htmls.subList(frame.htmls, htmls.size()));
    if (newTexts.isEmpty()) texts.addAll(newHtmls);
    if (newHtmls.isEmpty()) htmls.addAll(newTexts);
  }

  void part(Headers headers, InputStream raw) throws IOException {
    var frame = frames.getFirst();
    var index = frame.next++;
    var type = type(headers, frame);
    var name = Files.name(headers);
    var in = Transfer.decoded(headers.transferEncoding(), raw);
    var isText = (type.is("text/plain") || type.is("text/html"))
        && !headers.disposition().is("attachment")
        && (index == 0 || (!frame.kind.equals("related") && name.isEmpty()));
    if (isText) text(frame, headers, type, in);
    else files.add(headers, type, in);
  }

  /// Something that says it has parts but has none.
  void asText(Headers headers, InputStream raw) throws IOException {
    text(frames.getFirst(), headers, MediaType.parse("text/plain"), raw);
  }

  Found finish() throws IOException {
    while (frames.size() > 1) close();
    var body = new BodyMaker(texts, htmls, files.added(), files.glances()).body();
    return new Found(body, files.added(), files.glances());
  }

  private void text(Frame frame, Headers headers, MediaType type, InputStream in)
      throws IOException {
    var bytes = in.readNBytes(room);
    room -= bytes.length;
    if (room == 0) overflow(headers, type, bytes, in);
    var part = TextPart.of(type, bytes);
    if (!part.html()) part = part.withText(Uuencoded.extract(part.text(), files));
    if (!place(frame, part)) files.add(headers, type, new ByteArrayInputStream(bytes));
  }

  /// A text longer than we show is a file, too.
  private void overflow(Headers headers, MediaType type, byte[] bytes, InputStream in)
      throws IOException {
    var following = in.read();
    if (following < 0) return;
    var rest = new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) following}), in);
    files.add(headers, type, new SequenceInputStream(new ByteArrayInputStream(bytes), rest));
  }

  private boolean place(Frame frame, TextPart part) {
    if (frame.kind.equals("alternative")) return (part.html() ? htmls : texts).add(part);
    if (frame.inAlternative) {
      frame.htmlOpen &= part.html();
      frame.textOpen &= !part.html();
    }
    if (frame.textOpen) texts.add(part);
    if (frame.htmlOpen) htmls.add(part);
    return frame.textOpen || frame.htmlOpen;
  }

  private static MediaType type(Headers headers, Frame frame) {
    var type = headers.contentType();
    if (type.value().indexOf('/') > 0) return type;
    var isMail = type.value().isEmpty() && frame.kind.equals("digest");
    return MediaType.parse(
        isMail ? "message/rfc822" : type.is("html") ? "text/html" : "text/plain");
  }
}
