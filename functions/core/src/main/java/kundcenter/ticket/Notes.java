package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The internal notes on a ticket, oldest first.
public record Notes(List<Note> all) {

  static final Notes NONE = new Notes(List.of());

  public Notes {
    all = List.copyOf(all);
  }

  Notes apply(Event event, Actor by, Instant at) {
    if (!(event instanceof Event.NotePosted(var body))) return this;
    var longer = new ArrayList<>(all);
    longer.add(new Note(body, by, at));
    return new Notes(longer);
  }
}
