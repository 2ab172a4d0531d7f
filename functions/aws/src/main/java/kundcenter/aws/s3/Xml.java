package kundcenter.aws.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The few flat elements that S3 answers in, found by their names. It is enough for answers that
/// hold our own keys, sizes and times; what strangers wrote is never in them.
final class Xml {

  private Xml() {}

  /// What stands between the tags of every element of that name, in order.
  static List<String> all(String xml, String name) {
    var opening = "<" + name + ">";
    var closing = "</" + name + ">";
    var found = new ArrayList<String>();
    var from = 0;
    for (int at; (at = xml.indexOf(opening, from)) >= 0; ) {
      var end = xml.indexOf(closing, at);
      if (end < 0) throw new IllegalArgumentException(name + " does not end");
      found.add(xml.substring(at + opening.length(), end));
      from = end + closing.length();
    }
    return found;
  }

  /// The text of the first element of that name.
  static Optional<String> text(String xml, String name) {
    return all(xml, name).stream().findFirst().map(Xml::plain);
  }

  private static String plain(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
