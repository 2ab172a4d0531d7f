package kundcenter.template;

import java.util.List;
import java.util.Locale;

/// A bucket of S3: who else's pages may put into it.
///
/// @param name its logical id in the signs that S3 allows: `inbound-mail` for `InboundMail`
/// @param sharing what browsers are let do from other origins
public record Bucket(String name, List<Sharing> sharing) {

  /// One rule of cross-origin sharing.
  public record Sharing(
      List<String> origins, List<String> methods, List<String> headers, List<String> exposed) {
    public Sharing {
      origins = List.copyOf(origins);
      methods = List.copyOf(methods);
      headers = List.copyOf(headers);
      exposed = List.copyOf(exposed);
    }
  }

  public Bucket {
    sharing = List.copyOf(sharing);
  }

  static String name(String id) {
    var name = new StringBuilder();
    for (var i = 0; i < id.length(); i++) {
      if (i > 0 && Character.isUpperCase(id.charAt(i))) name.append('-');
      name.append(id.charAt(i));
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
