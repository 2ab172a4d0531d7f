package kundcenter.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Caller;
import kundcenter.mail.MailOutcome.Quarantined.Reason;
import kundcenter.mail.Plan.Word;
import kundcenter.mail.Verdicts.Gate;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Decides what becomes of a mail: how far it is trusted first, then what it is, then whose it is.
///
/// A number proves nothing, an id proves nothing, and a signed address only says which ticket was
/// answered: to join one takes the verified address of somebody who takes part (threats T01 to
/// T03).
public final class Triage {

  private static final Set<String> YES = Set.of(
      "ja",
      "ja tack",
      "ja jag beställer",
      "ja vi beställer",
      "jag beställer",
      "vi beställer",
      "yes",
      "yes please",
      "yes i order",
      "yes we order",
      "i order",
      "we order");
  private static final Set<String> NO = Set.of(
      "nej",
      "nej tack",
      "nej jag avböjer",
      "nej vi avböjer",
      "no",
      "no thanks",
      "no thank you",
      "i decline",
      "we decline");

  private Triage() {}

  /// The plan for a mail that has come.
  ///
  /// @param whole whether the mail could be read to its end
  public static Plan plan(Delivery delivery, InboundMail mail, boolean whole, Known known) {
    return switch (delivery.verdicts().gate()) {
      case INFECTED -> new Plan.Quarantine(Reason.MALWARE);
      case FORGED -> new Plan.Quarantine(Reason.FORGED_SENDER);
      case SPAM -> new Plan.Quarantine(Reason.SPAM);
      case VERIFIED, UNVERIFIED -> admitted(delivery, mail, whole, known);
    };
  }

  private static Plan admitted(Delivery delivery, InboundMail mail, boolean whole, Known known) {
    if (mail.bounce().isPresent()) return new Plan.Overlook(number(known.byReference()));
    if (isAutomatic(delivery, mail))
      return known.byToken().<Plan>map(Plan.Note::new).orElseGet(Plan.Count::new);
    var claims = number(known.byToken().or(known::byReference));
    var receipting = receipting(delivery, mail, whole);
    if (!whole) return new Plan.Open(receipting, claims, true);
    if (delivery.verdicts().gate() != Gate.VERIFIED || mail.heading().author().isEmpty())
      return new Plan.Open(receipting, claims, false);
    return ofVerified(mail, known).orElseGet(() -> new Plan.Open(receipting, claims, false));
  }

  /// What a verified sender's mail does to a ticket; none where it is a ticket of its own.
  private static Optional<Plan> ofVerified(InboundMail mail, Known known) {
    var answered = known.byToken().or(known::byReference);
    if (answered.isEmpty()) return Optional.empty();
    var ticket = answered.get();
    if (takesPart(known.sender(), ticket))
      return Optional.of(new Plan.Reply(ticket, word(mail, ticket)));
    return known.byToken().map(Plan.Note::new);
  }

  /// Customers' people only: a specialist speaks to customers where they are signed in.
  private static boolean takesPart(Optional<Caller> sender, Ticket ticket) {
    return sender
        .filter(Caller.Person.class::isInstance)
        .filter(caller -> new Grant(caller).covers(ticket.requester()))
        .isPresent();
  }

  private static boolean isAutomatic(Delivery delivery, InboundMail mail) {
    return mail.automatic().is() || delivery.envelopeSender().isEmpty();
  }

  private static Optional<Receipting> receipting(
      Delivery delivery, InboundMail mail, boolean whole) {
    if (!mail.automatic().replyAllowed() || mail.heading().author().isEmpty())
      return Optional.of(Receipting.NONE);
    return delivery.verdicts().gate() == Gate.VERIFIED && whole
        ? Optional.empty()
        : Optional.of(Receipting.BARE);
  }

  /// A yes or no counts where an order waits for one and nothing else stands in the first line.
  private static Word word(InboundMail mail, Ticket ticket) {
    var asked = ticket
        .approvals()
        .latest(Approval.Subject.ORDER)
        .filter(order -> order.state() instanceof Approval.State.Pending)
        .isPresent();
    if (!asked) return Word.TEXT;
    var said = firstLine(mail.body().visible());
    if (YES.contains(said)) return Word.YES;
    return NO.contains(said) ? Word.NO : Word.TEXT;
  }

  /// In lower case, without the signs at its end.
  private static String firstLine(String text) {
    var start = text.strip();
    var end = start.indexOf('\n');
    var line = (end < 0 ? start : start.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    var last = line.length();
    while (last > 0 && ".,!".indexOf(line.charAt(last - 1)) >= 0) last--;
    return line.substring(0, last).replace(",", "");
  }

  private static Optional<TicketNumber> number(Optional<Ticket> ticket) {
    return ticket.map(Ticket::number);
  }
}
