package kundcenter.web.desk;

import java.time.Instant;
import java.util.List;
import kundcenter.customer.PersonId;
import kundcenter.json.Json;
import kundcenter.json.Records;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A ticket in an export: the report, all that was said and noted in it, and by which side.
public record ExportedTicket(
    TicketNumber number,
    Instant received,
    String subject,
    String product,
    List<Said> messages,
    List<Said> notes) {

  /// Something said in it.
  ///
  /// @param by `REQUESTER`, or the side of somebody else
  public record Said(String by, Instant at, String text) {}

  public static Json of(Ticket ticket, PersonId person) {
    var exported = new ExportedTicket(
        ticket.number(),
        ticket.received(),
        ticket.report().subject(),
        ticket.report().matter().product(),
        ticket.conversation().messages().stream()
            .map(it -> new Said(by(it.by(), person), it.at(), it.body()))
            .toList(),
        ticket.notes().all().stream()
            .map(it -> new Said(by(it.by(), person), it.at(), it.body()))
            .toList());
    return Records.of(ExportedTicket.class).write(exported);
  }

  private static String by(Actor actor, PersonId person) {
    return actor.id().equals(person.value()) ? "REQUESTER" : actor.party().name();
  }
}
