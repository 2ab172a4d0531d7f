package kundcenter.inboundemail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Rights;
import kundcenter.mail.Delivery;
import kundcenter.mail.InboundMail;
import kundcenter.mail.Known;
import kundcenter.mail.MailOutcome;
import kundcenter.mail.MailText;
import kundcenter.mail.Mailbox;
import kundcenter.mail.MatterGuess;
import kundcenter.mail.Plan;
import kundcenter.mail.Verdicts.Gate;
import kundcenter.store.Commit;
import kundcenter.store.Entry;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Attachments;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Filing;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Link;
import kundcenter.ticket.Report;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Makes of a plan what is to be written.
record Carrying(Desk desk, Delivery delivery, InboundMail mail, Spool spool) {

  private static final String UNVERIFIED = "unverified-sender";
  private static final String UNREADABLE = "unreadable-mail";
  private static final String CLAIMS = "claims-";

  record Done(List<Entry> entries, MailOutcome outcome) {}

  Done out(Plan plan, Known known) {
    return switch (plan) {
      case Plan.Quarantine(var reason) -> new Done(List.of(), new MailOutcome.Quarantined(reason));
      case Plan.Overlook(var ticket) -> new Done(List.of(), new MailOutcome.BounceMatched(ticket));
      case Plan.Count _ -> new Done(List.of(), new MailOutcome.Noted(Optional.empty()));
      case Plan.Note(var ticket) -> note(ticket);
      case Plan.Reply(var ticket, var word) -> reply(ticket, word, known);
      case Plan.Open open -> open(open, Optional.empty());
    };
  }

  private Done note(Ticket ticket) {
    var events = new ArrayList<Event>();
    events.add(new Event.NotePosted(MailText.note(mail)));
    events.addAll(files(ticket));
    var commit = Commit.next(ticket, events, Actor.RULES, desk.now(), desk.sla());
    return new Done(List.of(commit), new MailOutcome.Noted(Optional.of(ticket.number())));
  }

  private Done reply(Ticket ticket, Plan.Word word, Known known) {
    var actor = new Grant(known.sender().orElseThrow()).actor();
    var now = desk.now();
    var events = new ArrayList<Event>();
    var answered = answer(ticket, word, actor, events);
    return switch (answered.decide(new Command.Post(MailText.words(mail)), actor, now)) {
      case Decision.Accepted(var posted, var _) -> {
        events.addAll(posted);
        events.addAll(files(ticket));
        var commit = Commit.next(ticket, events, actor, now, desk.sla());
        yield new Done(heard(ticket.number(), commit), new MailOutcome.Replied(ticket.number()));
      }
      case Decision.FollowUp _ ->
        open(new Plan.Open(Optional.empty(), Optional.empty(), false), Optional.of(ticket));
      case Decision.Refused _ -> note(ticket);
    };
  }

  /// The ticket after the yes or no that comes with the words, if there is any and it counts.
  private Ticket answer(Ticket ticket, Plan.Word word, Actor actor, List<Event> events) {
    var command = switch (word) {
      case TEXT -> Optional.<Command>empty();
      case YES ->
        Optional.<Command>of(new Command.Approve(Approval.Subject.ORDER, Optional.empty()));
      case NO -> Optional.<Command>of(new Command.Deny(Approval.Subject.ORDER, Optional.empty()));
    };
    var decided = command.map(it -> ticket.decide(it, actor, desk.now())).orElse(null);
    if (!(decided instanceof Decision.Accepted(var given, var _))) return ticket;
    events.addAll(given);
    return ticket.apply(ticket.next(given, actor, desk.now()));
  }

  /// @param closed the ticket that the new one goes on from
  private Done open(Plan.Open plan, Optional<Ticket> closed) {
    var now = desk.now();
    var isVerified = delivery.verdicts().gate() == Gate.VERIFIED;
    var author = mail.heading().author();
    var sender = new Senders(desk, isVerified, plan.receipting().isEmpty())
        .of(new Gathering(desk).address(mail), author.map(Mailbox::name).orElse(""), now);
    var number = desk.tickets().allotNumber();
    var report = closed
        .map(before -> Filing.followUp(before, MailText.words(mail), Channel.EMAIL))
        .orElseGet(() -> report(sender));
    var team = desk.settings().catalogue().teamFor(report.matter()).orElseThrow();
    var filed =
        Filing.file(report, team, Optional.empty(), new Rights(sender.person(), sender.customer()));
    var events = new ArrayList<Event>();
    events.add(filed.getFirst());
    plan.receipting().ifPresent(how -> events.add(new Event.ReceiptLimited(how)));
    events.addAll(filed.subList(1, filed.size()));
    events.addAll(tags(plan, isVerified));
    var attaching = new Attaching(desk, delivery, number);
    events.addAll(
        plan.unreadable() ? attaching.raw(spool) : attaching.files(mail, spool, Attachments.MOST));
    var actor = new Actor(Actor.Party.CUSTOMER, sender.person().id().value());
    var entries = new ArrayList<>(sender.entries());
    entries.addAll(heard(number, Commit.opening(number, events, actor, now, desk.sla())));
    closed.ifPresent(before -> entries.add(tie(before, number, actor)));
    return new Done(
        entries,
        plan.unreadable() ? new MailOutcome.Unreadable(number) : new MailOutcome.Opened(number));
  }

  private Report report(Senders.Sender sender) {
    var subject = MailText.subject(mail);
    var guess = new MatterGuess(desk.settings().catalogue());
    return new Report(
        Channel.EMAIL,
        guess.kind(subject),
        guess.of(subject, sender.customer().products()),
        subject,
        MailText.report(mail),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// What the desk should know, and the sender never sees.
  private static List<Event> tags(Plan.Open plan, boolean isVerified) {
    var tags = new ArrayList<Event>();
    if (!isVerified) tags.add(new Event.Tagged(UNVERIFIED));
    if (plan.unreadable()) tags.add(new Event.Tagged(UNREADABLE));
    plan.claims().ifPresent(ticket -> tags.add(new Event.Tagged(CLAIMS + ticket)));
    return tags;
  }

  private Entry tie(Ticket closed, TicketNumber number, Actor actor) {
    var link = new Link(Link.Relation.FOLLOWED_BY, number);
    return Commit.next(closed, List.of(new Event.Linked(link)), actor, desk.now(), desk.sla());
  }

  private List<Event> files(Ticket ticket) {
    var room = Attachments.MOST - ticket.attachments().all().size();
    return new Attaching(desk, delivery, ticket.number()).files(mail, spool, room);
  }

  /// The commit, and the mail's id for our next one to name.
  private List<Entry> heard(TicketNumber ticket, Commit commit) {
    var entries = new ArrayList<Entry>();
    entries.add(commit);
    mail.heading().ids().own().ifPresent(id -> entries.add(new Entry.Heard(ticket, id)));
    return entries;
  }
}
