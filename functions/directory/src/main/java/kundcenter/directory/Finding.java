package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.Trace;
import kundcenter.customer.Words;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.web.Fields;
import kundcenter.web.Flaw;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// Customers or people found by a name, in answer to one request.
record Finding(Office office, Request request, Caller caller) {

  /// The name to look for; it has a word of two letters at least.
  static Optional<String> name(Fields query) {
    var name = query.optional("name", Shape.line(2, Customer.LONGEST_NAME));
    query.check(() -> name.filter(it -> Words.of(it).isEmpty()).isPresent()
        ? List.of(new Flaw(List.of("name"), NameFault.NO_WORD, List.of()))
        : List.of());
    return name;
  }

  enum NameFault {
    NO_WORD
  }

  Response named(Trace.Kind kind, String name, int limit) {
    var page = office.lists().named(kind, name, limit, office.cursors().open(request, caller));
    return answer(page, found -> item(found.subject().id(), found.name()));
  }

  <T> Response answer(kundcenter.store.Page<T> page, Function<T, Json> view) {
    var next = page.next().map(place -> office.cursors().seal(request, caller, place));
    return new Page(page.items().stream().map(view).toList(), next).answer(request);
  }

  static Json item(String id, String name) {
    return JsonObject.with("id", id).put("name", name).build();
  }
}
