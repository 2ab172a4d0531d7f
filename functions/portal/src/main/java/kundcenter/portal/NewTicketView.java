package kundcenter.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kundcenter.terms.Priority;
import kundcenter.terms.Terms;
import kundcenter.ticket.Kind;

/// What one chooses from in reporting something.
///
/// @param answers articles that may answer it, once somebody has looked for them
/// @param key under which the report counts once, however often it is sent
public record NewTicketView(
    List<Matters.Group> matters, Terms terms, Optional<List<HitView>> answers, String key) {

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  public List<Priority> priorities() {
    return List.of(Priority.values());
  }

  public Duration target(Priority priority) {
    return terms.target(priority);
  }
}
