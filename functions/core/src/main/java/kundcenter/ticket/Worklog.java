package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.TimeEntry.Activity;
import kundcenter.ticket.TimeEntry.Work;

/// The time worked on a ticket: entries and counter-entries, numbered from 1.
public record Worklog(List<TimeEntry> entries) {

  static final Worklog EMPTY = new Worklog(List.of());

  public Worklog {
    entries = List.copyOf(entries);
  }

  public int minutes() {
    return entries.stream().mapToInt(TimeEntry::minutes).sum();
  }

  public int billableMinutes() {
    return entries.stream()
        .filter(TimeEntry::billable)
        .mapToInt(TimeEntry::minutes)
        .sum();
  }

  Worklog apply(Event event, Actor by, Instant at) {
    return switch (event) {
      case Event.TimeEntered(var number, var work, var billable) ->
        with(new TimeEntry(number, work, billable, Optional.empty(), by, at));
      case Event.TimeCountered(var number, var countered, var reason) -> {
        var old = entries.get(countered - 1);
        var work = old.work();
        var back = new Work(work.minutes(), work.activity(), work.cause(), reason);
        yield with(new TimeEntry(number, back, old.billable(), Optional.of(countered), by, at));
      }
      default -> this;
    };
  }

  /// No session on a screen or in an account can be logged without a consent that is valid now;
  /// time is billable only with a customer cause and an order.
  Decision enter(Work work, Approvals approvals, Instant now) {
    if (work.activity() == Activity.REMOTE_CONTROL
        && !approvals.isValid(Subject.REMOTE_CONTROL, now))
      return Decision.refused(Refusal.NO_CONSENT_TO_REMOTE_CONTROL);
    if (work.activity() == Activity.DATA_ACCESS && !approvals.isValid(Subject.DATA_ACCESS, now))
      return Decision.refused(Refusal.NO_GRANT_OF_DATA_ACCESS);
    var billable = work.cause().isTheCustomers() && approvals.wasGiven(Subject.ORDER);
    return Decision.accepted(new Event.TimeEntered(entries.size() + 1, work, billable));
  }

  Decision counter(int number, String reason) {
    if (number < 1
        || number > entries.size()
        || entries.get(number - 1).counters().isPresent())
      return Decision.refused(Refusal.NO_SUCH_TIME_ENTRY);
    if (entries.stream()
        .anyMatch(entry -> entry.counters().filter(it -> it == number).isPresent()))
      return Decision.refused(Refusal.ALREADY_COUNTERED);
    return Decision.accepted(new Event.TimeCountered(entries.size() + 1, number, reason));
  }

  private Worklog with(TimeEntry entry) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    return new Worklog(longer);
  }
}
