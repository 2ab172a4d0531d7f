package kundcenter.tickets;

import java.util.List;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.ticket.Note;
import kundcenter.ticket.Reproduction;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TimeEntry;

/// What the desk sees of a ticket beyond the [PublicView].
record DeskView(
    List<Note> notes,
    List<String> tags,
    List<TimeEntry> timeEntries,
    int minutes,
    int billableMinutes,
    Optional<Reproduction> reproduction,
    Optional<Integer> formerPriority,
    Optional<Integer> secondsWaited) {

  /// Both views as one object.
  static Json json(Ticket ticket, PublicView shown) {
    var both = new JsonObject.Builder();
    both.putAll((JsonObject) Records.of(PublicView.class).write(shown));
    both.putAll((JsonObject) Records.of(DeskView.class).write(of(ticket)));
    return both.build();
  }

  private static DeskView of(Ticket ticket) {
    return new DeskView(
        ticket.notes().all(),
        List.copyOf(ticket.ties().tags()),
        ticket.worklog().entries(),
        ticket.worklog().minutes(),
        ticket.worklog().billableMinutes(),
        ticket.placement().reproduction(),
        ticket.urgency().former().map(former -> former.level()),
        ticket.report().secondsWaited());
  }
}
