package kundcenter.tickets;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Message;
import kundcenter.ticket.Report;
import kundcenter.ticket.Report.Matter;
import kundcenter.ticket.Requester;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/tickets`: files a ticket. A contact files their own; a specialist registers one for a
/// caller on the phone, and a machine names for whom it files.
record OpenTicket(Desk desk) implements Endpoint {

  private record Filing(Requester requester, Report report, Optional<Event.PrioritySet> priority) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var filing = request.body(fields -> filing(fields, caller));
    return desk.once()
        .answer(request, caller, () -> decide(filing, caller))
        .minimalIfPreferred(request);
  }

  private Once.Decided decide(Filing filing, Caller caller) {
    var team = desk.settings().catalogue().teamFor(filing.report().matter()).orElseThrow();
    return desk.opened(
        filing.requester(),
        caller,
        opening -> opening.file(filing.report(), team, filing.priority()));
  }

  private Filing filing(Fields in, Caller caller) {
    var isDesk = new Grant(caller).isDesk();
    var kind = in.required("kind", Shape.oneOf(Kind.class));
    var matter = matter(in, desk.settings().catalogue());
    var subject = in.required("subject", Shape.line(1, Report.LONGEST_SUBJECT));
    var body = in.required("body", Shape.text(1, Message.LONGEST));
    var priority = in.optional("priority", Commands.PRIORITY);
    var report = new Report(
        caller instanceof Caller.Specialist ? Channel.PHONE : Channel.API,
        kind,
        matter,
        subject,
        body,
        isDesk ? Optional.empty() : priority,
        secondsWaited(in, caller),
        Optional.empty());
    var set = isDesk ? priority.map(level -> set(in, level)) : Optional.<Event.PrioritySet>empty();
    return new Filing(requester(in, caller), report, set);
  }

  /// Waiting is of the phone, and only a specialist registers a call.
  private static Optional<Integer> secondsWaited(Fields in, Caller caller) {
    return caller instanceof Caller.Specialist
        ? in.optional("secondsWaited", Shape.integer(0, Report.LONGEST_WAIT_SECONDS))
        : Optional.empty();
  }

  private static Event.PrioritySet set(Fields in, Priority level) {
    return new Event.PrioritySet(level, in.required("priorityReason", Commands.TEXT));
  }

  private static Matter matter(Fields in, Catalogue catalogue) {
    var product = in.required("product", Shape.choice(Catalogue.Product::id, catalogue.products()));
    Optional<Catalogue.Module> module = product.modules().isEmpty()
        ? Optional.empty()
        : in.optional("module", Shape.choice(Catalogue.Module::id, product.modules()));
    return new Matter(product.id(), module.map(Catalogue.Module::id));
  }

  private static Requester requester(Fields in, Caller caller) {
    return switch (caller) {
      case Caller.Person(var person, var customer, var _) -> new Requester(person, customer);
      case Caller.Machine(var _, var customer) -> in.required("requester", requester(customer));
      case Caller.Specialist _ -> in.required("requester", requester(Optional.empty()));
    };
  }

  /// A customer's machine files for that customer's people only.
  private static Shape<Requester> requester(Optional<CustomerId> only) {
    var customer = only.map(id -> Shape.choice(CustomerId::value, List.of(id)))
        .orElse(Shape.id(CustomerId::new));
    return Shape.object(in -> new Requester(
        in.required("person", Shape.id(PersonId::new)), in.required("customer", customer)));
  }
}
