package kundcenter.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kundcenter.local.function.Bytes;

/// A request as it came over the wire.
///
/// @param path decoded
/// @param query encoded, without `?`, empty if there is none
/// @param headers by lower-case name, in the order of the names
/// @param source the client's address
record HttpCall(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    Bytes body,
    String source) {

  HttpCall {
    var lowerCase = new TreeMap<String, List<String>>();
    headers.forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), values));
    headers = lowerCase;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }
}
