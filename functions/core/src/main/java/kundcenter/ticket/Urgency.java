package kundcenter.ticket;

import java.util.Optional;
import kundcenter.terms.Priority;

/// How urgent a ticket is, and the alternative solution that made it less so.
///
/// @param former the priority that comes back if the alternative solution fails; present while
///     one is in use
public record Urgency(Priority priority, Optional<Priority> former) {

  static final Urgency AT_OPENING = new Urgency(Priority.STANDARD, Optional.empty());

  Urgency apply(Event event) {
    return switch (event) {
      case Event.PrioritySet set -> new Urgency(set.priority(), Optional.empty());
      case Event.AlternativeNamed named -> new Urgency(Priority.P3, Optional.of(named.former()));
      case Event.AlternativeFailed failed -> new Urgency(failed.restored(), Optional.empty());
      default -> this;
    };
  }

  Decision set(Priority wanted, String reason) {
    return wanted == priority
        ? Decision.refused(Refusal.SAME_PRIORITY)
        : Decision.accepted(new Event.PrioritySet(wanted, reason));
  }

  Decision nameAlternative(String text) {
    return priority.isMoreUrgentThan(Priority.P3)
        ? Decision.accepted(new Event.AlternativeNamed(text, priority))
        : Decision.refused(Refusal.ONLY_FOR_PRIORITY_1_OR_2);
  }

  Decision failAlternative(String reason) {
    return former
        .map(back -> Decision.accepted(new Event.AlternativeFailed(reason, back)))
        .orElse(Decision.refused(Refusal.NO_ALTERNATIVE));
  }
}
