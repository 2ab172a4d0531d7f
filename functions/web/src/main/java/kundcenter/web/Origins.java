package kundcenter.web;

/// Whether a page of ours sent a request, and not another site by way of its visitor's browser
/// (threat T26).
final class Origins {

  private Origins() {}

  /// By `Sec-Fetch-Site`, which scripts cannot set and every browser sends since 2023; where it is
  /// missing, by `Origin`.
  static boolean isOurs(HttpEvent event) {
    var site = event.header("sec-fetch-site");
    if (!site.isEmpty()) return site.equals("same-origin");
    var host = event.header("host");
    var origin = event.header("origin");
    return origin.equalsIgnoreCase("https://" + host)
        || (isThisMachine(host) && origin.equalsIgnoreCase("http://" + host));
  }

  /// The hosts that browsers trust without TLS.
  private static boolean isThisMachine(String host) {
    var colon = host.indexOf(':');
    var name = colon < 0 ? host : host.substring(0, colon);
    return name.equals("127.0.0.1") || name.equalsIgnoreCase("localhost");
  }
}
