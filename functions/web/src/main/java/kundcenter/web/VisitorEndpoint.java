package kundcenter.web;

import java.util.Optional;

/// What one page does for anyone with a browser, signed in or not.
@FunctionalInterface
public interface VisitorEndpoint {

  Response handle(Request request, Optional<Visit> visit);
}
