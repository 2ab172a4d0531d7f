package kundcenter.web;

import kundcenter.customer.Caller;

/// What one route does for someone whose identity is known: decode the request, act, encode the
/// answer. May throw [InvalidInput], [kundcenter.store.Stale] and
/// [kundcenter.store.Unavailable].
@FunctionalInterface
public interface Endpoint {

  Response handle(Request request, Caller caller);
}
