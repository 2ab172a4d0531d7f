package kundcenter.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Hold;
import kundcenter.store.FileLinks;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.Change;
import kundcenter.ticket.Link;
import kundcenter.ticket.Status;
import kundcenter.ticket.Ticket;

/// A ticket as its customer sees it. What is internal has no component here, so no template can
/// show it (threat T32).
///
/// @param matter product and module by their names
/// @param turn whose turn it is, in one sentence
/// @param questions what waits for the customer's yes or no
/// @param consents what was consented to and can be taken back
/// @param held why it waits before anything is done about it
/// @param undelivered some mail of ours about it has not arrived
/// @param upload the form that brings a file to it
/// @param quotable a quote can be asked for
/// @param key under which a reply counts once, however often it is sent
public record TicketView(
    long number,
    String subject,
    String matter,
    Status status,
    int priority,
    String turn,
    Optional<PromiseView> promise,
    List<Approval> questions,
    List<Approval> consents,
    Optional<Held> held,
    boolean undelivered,
    List<Attachment.Filed> files,
    FileLinks.Form upload,
    List<Entry> thread,
    List<Fact> facts,
    List<Link> links,
    boolean quotable,
    String key) {

  /// Why the ticket is held, and whether the viewer may release it.
  public record Held(Hold why, boolean mayRelease) {}

  /// One line of what is known of the ticket.
  public record Fact(String name, String value) {}

  static TicketView of(
      Portal portal, List<Change> history, Ticket ticket, Sheet sheet, String key) {
    var words = sheet.words();
    var now = portal.now();
    var names = new Names(portal.directory(), words);
    var approvals = ticket.approvals().all();
    return new TicketView(
        ticket.number().value(),
        ticket.report().subject(),
        Matters.name(portal.settings().catalogue(), ticket.report().matter()),
        ticket.status(),
        ticket.urgency().priority().level(),
        words.text("turn." + turn(ticket)),
        PromiseView.of(ticket, portal.settings().terms(), words, now),
        approvals.stream().filter(approval -> approval.isPending(now)).toList(),
        approvals.stream().filter(approval -> isConsent(approval, now)).toList(),
        ticket.hold().map(why -> new Held(why, mayRelease(why, sheet))),
        !ticket.undelivered().all().isEmpty(),
        ticket.attachments().all(),
        new Attachments(portal).form(ticket.number()),
        new Talk(words, names).of(history),
        facts(ticket, words, names),
        List.copyOf(ticket.ties().links()),
        ticket.status().isBeingWorkedOn() && ticket.approvals().isQuoteFree(now),
        key);
  }

  /// The hold that a colleague can do away with is for the contacts to end.
  private static boolean mayRelease(Hold why, Sheet sheet) {
    return why == Hold.NOT_A_CONTACT && sheet.viewer().filter(Viewer::isContact).isPresent();
  }

  private static boolean isConsent(Approval approval, Instant now) {
    return approval.isValid(now) && approval.ends().isPresent();
  }

  private static String turn(Ticket ticket) {
    return switch (ticket.status()) {
      case NEW, IN_PROGRESS -> "desk";
      case HELD -> "held";
      case WAITING_FOR_CUSTOMER -> ticket.conversation().questionOpen() ? "question" : "customer";
      case SOLVED -> "solved";
      case CLOSED -> "closed";
    };
  }

  private static List<Fact> facts(Ticket ticket, Words words, Names names) {
    var placement = ticket.placement();
    return List.of(
        new Fact(
            words.text("fact.specialist"),
            placement
                .assignee()
                .map(names::ofSpecialist)
                .orElseGet(() -> words.text("fact.nobody-yet"))),
        new Fact(
            words.text("fact.team"),
            words.text("team." + placement.team()) + ", "
                + words.text("line-name." + placement.line())),
        new Fact(words.text("fact.kind"), words.text("kind." + ticket.report().kind())),
        new Fact(
            words.text("fact.reported-by"), names.ofPerson(ticket.requester().person())),
        new Fact(words.text("fact.received"), words.moment(ticket.received())),
        new Fact(
            words.text("fact.channel"), words.text("channel." + ticket.report().channel())));
  }
}
