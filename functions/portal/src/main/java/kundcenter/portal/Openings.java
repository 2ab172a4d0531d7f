package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.json.JsonObject;
import kundcenter.store.Commit;
import kundcenter.store.Entry;
import kundcenter.store.Opening;
import kundcenter.ticket.Grant;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Once;

/// New tickets and new words, each once by the key that its form was shown with.
record Openings(Portal portal) {

  static final int LONGEST_KEY = 100;

  /// A new ticket of the caller's own; a specialist has none.
  Once.Decided open(Caller caller, ShowTicket.Done done, Function<Opening, List<Entry>> entries) {
    if (!(caller instanceof Caller.Person(var person, var customer, var _)))
      return new Once.Decided.Not(ShowTicket.none());
    var member = portal.directory().member(person, customer).orElse(null);
    if (member == null) return new Once.Decided.Not(ShowTicket.none());
    var opening = new Opening(
        portal.store().tickets().allotNumber(),
        member,
        new Grant(caller).actor(),
        portal.now(),
        portal.sla());
    var all = entries.apply(opening);
    return made(((Commit) all.getFirst()).ticket().number(), done, all);
  }

  /// Writes it all together with the answer kept for a repeat, which leads to the same page.
  Once.Decided made(TicketNumber number, ShowTicket.Done done, List<? extends Entry> entries) {
    return new Once.Decided.Made(ShowTicket.path(number, done), JsonObject.EMPTY, answer -> {
      var all = new ArrayList<Entry>(entries);
      all.add(answer);
      portal.store().transactions().write(all, portal.now());
    });
  }
}
