package kundcenter.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The headers of a mail or of a part, in their order.
///
/// @param hint the charset that the content names, in which broken mailers write headers too
record Headers(List<Header> all, Optional<String> hint) {

  static final Headers NONE = new Headers(List.of(), Optional.empty());

  Headers {
    all = List.copyOf(all);
  }

  /// With the charset of the content as the hint.
  static Headers of(List<Header> all) {
    var bare = new Headers(all, Optional.empty());
    return new Headers(all, bare.contentType().parameter("charset"));
  }

  boolean has(String name) {
    for (var header : all) if (header.name().equals(name)) return true;
    return false;
  }

  /// The signs of a header as they stand there, encoded words not decoded; empty where there is
  /// none.
  String raw(String name) {
    var values = rawAll(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  List<String> rawAll(String name) {
    var values = new ArrayList<String>();
    for (var header : all)
      if (header.name().equals(name)) values.add(Charsets.header(header.value(), hint));
    return values;
  }

  /// One readable line.
  String text(String name) {
    return Labels.line(EncodedWords.decode(Labels.beginning(raw(name))));
  }

  MediaType contentType() {
    return MediaType.parse(raw("content-type"));
  }

  MediaType disposition() {
    return MediaType.parse(raw("content-disposition"));
  }

  String transferEncoding() {
    return MediaType.word(raw("content-transfer-encoding"));
  }
}
