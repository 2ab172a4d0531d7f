package kundcenter.ticket;

import java.util.List;
import kundcenter.customer.PersonId;

/// A ticket's changes without a person who was erased: their name gives way to a pseudonym, and
/// texts to a dash. Numbers, times and decisions stay, so that reports still add up.
///
/// @param isRequester whether it is their ticket: then everybody's texts in it are about them
public record Redaction(PersonId person, PersonId pseudonym, boolean isRequester) {

  public static final String GONE = "–";

  public List<Change> of(List<Change> changes) {
    return changes.stream().map(this::of).toList();
  }

  private Change of(Change change) {
    var isTheirs = change.by().id().equals(person.value());
    var by = isTheirs ? new Actor(change.by().party(), pseudonym.value()) : change.by();
    var wordless = new Wordless(this::of);
    var events = isTheirs || isRequester
        ? change.events().stream().map(wordless::of).toList()
        : change.events();
    return new Change(change.version(), change.at(), by, events);
  }

  private PersonId of(PersonId id) {
    return id.equals(person) ? pseudonym : id;
  }
}
