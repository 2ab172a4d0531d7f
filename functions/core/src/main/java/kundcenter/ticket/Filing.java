package kundcenter.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Rights;
import kundcenter.customer.Rights.Act;
import kundcenter.customer.Rights.Answer;

/// How what somebody reports becomes a ticket, on every channel: accepted, or held with its reason,
/// but never lost.
public final class Filing {

  /// The tag of a ticket whose requester is not trained in what it is about.
  public static final String UNTRAINED = "untrained";

  private Filing() {}

  /// The beginning of a new ticket.
  ///
  /// @param priority that the desk sets at once
  public static List<Event> file(
      Report report, Team team, Optional<Event.PrioritySet> priority, Rights rights) {
    var requester = new Requester(rights.person().id(), rights.customer().id());
    var events = new ArrayList<Event>();
    events.add(new Event.Opened(requester, report, team));
    priority.ifPresent(events::add);
    switch (rights.may(act(report))) {
      case Answer.Held(var why) -> events.add(new Event.Held(why));
      case Answer.YesUntrained _ -> events.add(new Event.Tagged(UNTRAINED));
      case Answer.Yes _ -> {}
      case Answer.No(var why) -> throw new IllegalStateException("no report is refused: " + why);
    }
    return events;
  }

  /// What word on a ticket that is closed for good reports: the same matter once more.
  public static Report followUp(Ticket closed, String words, Channel channel) {
    var before = closed.report();
    return new Report(
        channel,
        before.kind(),
        before.matter(),
        before.subject(),
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.of(closed.number()));
  }

  /// What becomes of a held ticket now that its requester or their company is another: it goes
  /// with them, and is released if nothing holds it any more. Nothing where all is as it was.
  public static List<Event> reconsider(Ticket ticket, Rights rights) {
    var events = new ArrayList<Event>();
    var from = ticket.requester().customer();
    var to = rights.customer().id();
    if (!from.equals(to)) events.add(new Event.Moved(from, to));
    if (ticket.status() != Status.HELD) return events;
    switch (rights.may(act(ticket.report()))) {
      case Answer.Held(var why) -> {
        if (!ticket.hold().equals(Optional.of(why))) events.add(new Event.Held(why));
      }
      case Answer.YesUntrained _ -> {
        events.add(new Event.Released());
        if (!ticket.ties().tags().contains(UNTRAINED)) events.add(new Event.Tagged(UNTRAINED));
      }
      case Answer.Yes _ -> events.add(new Event.Released());
      case Answer.No(var why) -> throw new IllegalStateException("no report is refused: " + why);
    }
    return events;
  }

  /// A bug has a form of its own where people fill in forms; by mail and by phone somebody says
  /// that it is one.
  private static Act act(Report report) {
    var product = report.matter().product();
    var module = report.matter().module();
    return switch (report.kind()) {
      case ACCESS_REQUEST -> new Act.RequestAccess();
      case PROGRAM_BUG ->
        switch (report.channel()) {
          case PORTAL, API -> new Act.ReportBug(product, module);
          case EMAIL, PHONE -> new Act.GetHelp(product, module);
        };
      case GUIDANCE, TECHNICAL, ADD_ON -> new Act.GetHelp(product, module);
    };
  }
}
