package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kundcenter.mail.AttachmentPart;

/// The files of a mail, handed on as they come.
final class Files {

  private final PartSink sink;
  private final List<AttachmentPart> added = new ArrayList<>();
  private final List<Parts.Glance> glances = new ArrayList<>();

  Files(PartSink sink) {
    this.sink = sink;
  }

  List<AttachmentPart> added() {
    return added;
  }

  List<Parts.Glance> glances() {
    return glances;
  }

  static String name(Headers headers) {
    return Labels.fileName(headers
        .disposition()
        .name("filename")
        .or(() -> headers.contentType().name("name"))
        .orElse(""));
  }

  void add(Headers headers, MediaType type, InputStream in) throws IOException {
    var name = name(headers);
    if (Tnef.isOne(type, name)) {
      tnef(headers, type, in);
      return;
    }
    var isTelling = isTelling(type);
    var beginning = isTelling ? in.readNBytes(Limits.GLANCE) : new byte[0];
    if (isTelling) glances.add(new Parts.Glance(type, beginning));
    store(
        headers,
        name,
        type.value(),
        new SequenceInputStream(new ByteArrayInputStream(beginning), in));
  }

  /// A file that was packed within a part.
  void add(String name, InputStream in) throws IOException {
    store(Headers.NONE, Labels.fileName(name), "application/octet-stream", in);
  }

  private void tnef(Headers headers, MediaType type, InputStream in) throws IOException {
    var bytes = in.readNBytes(Tnef.LARGEST);
    var packed = Tnef.unpack(bytes);
    for (var file : packed) add(file.name(), file.open());
    if (packed.isEmpty()) {
      var whole = new SequenceInputStream(new ByteArrayInputStream(bytes), in);
      store(headers, name(headers), type.value(), whole);
    }
  }

  private void store(Headers headers, String name, String type, InputStream in) throws IOException {
    var digest = Fingerprints.sha256();
    var size = 0L;
    var buffer = new byte[16 << 10];
    try (var out = sink.open(added.size(), name, type)) {
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
        size += read;
      }
    }
    added.add(part(headers, name, type, size, digest.digest()));
  }

  private static AttachmentPart part(
      Headers headers, String name, String type, long size, byte[] sha256) {
    var id = contentId(headers);
    var disposition = headers.disposition();
    var isInline = disposition.is("inline") || (id.isPresent() && !disposition.is("attachment"));
    return new AttachmentPart(name, type, size, HexFormat.of().formatHex(sha256), id, isInline);
  }

  private static Optional<String> contentId(Headers headers) {
    var raw = headers.text("content-id");
    var bare = raw.startsWith("<") && raw.endsWith(">") ? raw.substring(1, raw.length() - 1) : raw;
    return Optional.of(bare.strip()).filter(id -> !id.isEmpty());
  }

  private static boolean isTelling(MediaType type) {
    return type.value().startsWith("message/")
        || type.is("text/rfc822-headers")
        || type.is("text/calendar");
  }
}
