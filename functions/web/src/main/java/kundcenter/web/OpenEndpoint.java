package kundcenter.web;

/// What one route does for anyone, known or not.
@FunctionalInterface
public interface OpenEndpoint {

  Response handle(Request request);
}
