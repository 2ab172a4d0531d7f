package kundcenter.web;

import java.util.List;
import java.util.Optional;

/// Where somebody goes on after signing in: a page of ours, and nothing else (threat T30).
public final class Next {

  public static final String PARAMETER = "next";

  private static final int LONGEST = 200;

  private final Router router;

  public Next(Router router) {
    this.router = router;
  }

  /// The path, if it leads to a page that one is signed in for.
  public Optional<String> page(String path) {
    if (path.length() > LONGEST || !path.startsWith("/") || !path.chars().allMatch(Next::isPlain))
      return Optional.empty();
    return router.find("GET", List.of(path.substring(1).split("/", -1)))
                instanceof Router.Match.Found(var route, var _)
            && route.access() instanceof Route.Access.Personal
        ? Optional.of(path)
        : Optional.empty();
  }

  /// No sign that a browser might read as a host, a query or an escape.
  private static boolean isPlain(int sign) {
    return ('a' <= sign && sign <= 'z')
        || ('A' <= sign && sign <= 'Z')
        || ('0' <= sign && sign <= '9')
        || sign == '/'
        || sign == '-'
        || sign == '_';
  }
}
