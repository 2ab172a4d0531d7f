package kundcenter.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kundcenter.customer.PersonId;
import kundcenter.notice.Notice;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Outbox.Ending;
import kundcenter.notice.Telling.Why;
import kundcenter.ticket.Event;
import kundcenter.ticket.NonDelivery.Reason;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// What must show of mails that did not arrive: on its ticket, once, and of no other mail.
record Deliveries(Store store, List<PostOffice.Sent> sent, Function<PostOffice.Sent, Fate> fate) {

  /// What somebody was to be told: all the mails of it are one.
  private record Told(TicketNumber ticket, int version, PersonId to) {}

  /// @param broken is told each sentence
  void check(List<Store.Kept> tickets, Consumer<String> broken) {
    var expected = expected();
    var shown = shown(tickets);
    expected.forEach((told, reasons) -> {
      var found = shown.getOrDefault(told, List.of());
      if (found.size() != 1 || !reasons.contains(found.getFirst()))
        broken.accept("of " + told + ", not delivered by one of " + reasons + ", shows " + found);
    });
    shown.forEach((told, found) -> {
      if (!expected.containsKey(told))
        broken.accept("of " + told + ", which arrived, shows " + found);
    });
    for (var kept : tickets) nothingIsLateForEver(kept.ticket(), broken);
  }

  /// Each mail that is late arrives in the end; of either SES tells in any order, and again.
  private static void nothingIsLateForEver(Ticket ticket, Consumer<String> broken) {
    for (var shown : ticket.undelivered().all())
      if (shown.reason() == Reason.DELAYED)
        broken.accept("of " + new Told(ticket.number(), shown.told(), shown.to())
            + ", which arrived, shows a delay");
  }

  /// Of how many mails the arrival was heard of before the delay, which was then passed over.
  static int overtaken(List<Store.Kept> tickets) {
    var overtaken = 0;
    for (var kept : tickets)
      for (var change : kept.changes())
        for (var event : change.events())
          if (event instanceof Event.DeliveredLate) overtaken++;
          else if (event instanceof Event.NotDelivered trouble
              && trouble.reason() == Reason.DELAYED) overtaken--;
    return overtaken;
  }

  private Map<Told, Set<Reason>> expected() {
    var byId = sent.stream().collect(Collectors.toMap(PostOffice.Sent::messageId, fate));
    var expected = new HashMap<Told, Set<Reason>>();
    for (var row : store.outbox())
      if (row.notice()
          instanceof Notice.OfTicket(var _, Recipient.Person(var to), var ticket, var version))
        row.ending()
            .flatMap(ending -> trouble(ending, byId))
            .ifPresent(reason -> expected
                .computeIfAbsent(new Told(ticket, version, to), _ -> new HashSet<>())
                .add(reason));
    return expected;
  }

  private static Optional<Reason> trouble(Ending ending, Map<String, Fate> byId) {
    return switch (ending) {
      case Ending.Sent(var mail) ->
        Optional.ofNullable(byId.get(mail.messageId())).flatMap(Fate::trouble);
      case Ending.Silent(var why) when why == Why.UNREACHABLE -> Optional.of(Reason.SUPPRESSED);
      case Ending.Failed _ -> Optional.of(Reason.FAILED);
      case Ending.Silent _, Ending.Spread _ -> Optional.empty();
    };
  }

  /// A delay is no end: what follows it counts.
  private static Map<Told, List<Reason>> shown(List<Store.Kept> tickets) {
    return tickets.stream()
        .flatMap(kept -> kept.changes().stream()
            .flatMap(change -> change.events().stream())
            .filter(event ->
                event instanceof Event.NotDelivered trouble && trouble.reason() != Reason.DELAYED)
            .map(Event.NotDelivered.class::cast)
            .map(event -> Map.entry(
                new Told(kept.ticket().number(), event.told(), event.to()), event.reason())))
        .collect(Collectors.groupingBy(
            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
