package kundcenter.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;

/// Where in the desk a ticket lies: its team, its line, its specialist, and what the third line
/// found.
public record Placement(
    Team team,
    Line line,
    Optional<PersonId> assignee,
    Optional<Reproduction> reproduction,
    boolean handedOver) {

  static Placement of(Event.Opened opened) {
    return new Placement(opened.team(), Line.FIRST, Optional.empty(), Optional.empty(), false);
  }

  Placement apply(Event event) {
    return switch (event) {
      case Event.Assigned(var who) ->
        new Placement(team, line, Optional.of(who), reproduction, handedOver);
      case Event.Routed(var to, var _) ->
        new Placement(to, line, Optional.empty(), reproduction, handedOver);
      case Event.HandedOver(var to, var _) ->
        new Placement(team, to, Optional.empty(), reproduction, true);
      case Event.Reproduced(var record) ->
        new Placement(team, line, assignee, Optional.of(record), handedOver);
      default -> this;
    };
  }

  Decision assign(PersonId who) {
    return assignee.filter(who::equals).isPresent()
        ? Decision.refused(Refusal.ALREADY_ASSIGNED)
        : Decision.accepted(new Event.Assigned(who));
  }

  Decision route(Team to, String reason) {
    return to == team
        ? Decision.refused(Refusal.SAME_TEAM)
        : Decision.accepted(new Event.Routed(to, reason));
  }

  /// The third line takes over with a reproduction record only, made now or before; the record is
  /// of the line that gives or takes.
  Decision handOver(Command.HandOver command) {
    if (command.line() == line) return Decision.refused(Refusal.SAME_LINE);
    if (command.line() == Line.THIRD
        && command.reproduction().or(this::reproduction).isEmpty())
      return Decision.refused(Refusal.REPRODUCTION_MISSING);
    if (command.reproduction().isPresent() && line != Line.THIRD && command.line() != Line.THIRD)
      return Decision.refused(Refusal.ONLY_IN_THIRD_LINE);
    var events = new ArrayList<Event>();
    command.reproduction().map(Event.Reproduced::new).ifPresent(events::add);
    events.add(new Event.HandedOver(command.line(), command.reason()));
    return new Decision.Accepted(events, List.of());
  }

  Decision reproduce(Reproduction record) {
    return line == Line.THIRD
        ? Decision.accepted(new Event.Reproduced(record))
        : Decision.refused(Refusal.ONLY_IN_THIRD_LINE);
  }
}
