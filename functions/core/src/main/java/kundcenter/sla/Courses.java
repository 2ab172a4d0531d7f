package kundcenter.sla;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kundcenter.terms.Priority;
import kundcenter.terms.TermsHistory;

/// A ticket's cycles in the making: each event in order, which begins a course or goes to the
/// last.
final class Courses {

  private final TermsHistory terms;
  private final List<Course> courses = new ArrayList<>();
  private Instant latest = Instant.MIN;
  private Priority priority = Priority.STANDARD;
  private int pauses;

  Courses(TermsHistory terms) {
    this.terms = terms;
  }

  List<Course> all() {
    return courses;
  }

  void apply(ClockEvent event) {
    if (event.at().isBefore(latest)) {
      throw new IllegalArgumentException("clock events come in order, but not " + event);
    }
    latest = event.at();
    var at = event.at().truncatedTo(ChronoUnit.MILLIS);
    if (!courses.isEmpty()) apply(event, at, courses.getLast());
    else if (event instanceof ClockEvent.Opened opened) begin(at, opened.priority());
    if (event instanceof ClockEvent.Paused) pauses++;
  }

  private void apply(ClockEvent event, Instant at, Course last) {
    switch (event) {
      case ClockEvent.Opened _ -> {}
      case ClockEvent.PriorityChanged changed -> {
        priority = changed.priority();
        last.prioritise(at, priority);
      }
      case ClockEvent.Paused _ -> last.pause(at, pauses);
      case ClockEvent.Resumed _ -> last.resume(at);
      case ClockEvent.Started _ -> last.start(at);
      case ClockEvent.Closed _ -> last.close(at);
      case ClockEvent.Reopened _ -> {
        if (last.started().isPresent()) begin(at, priority);
        else last.reopen(at);
      }
    }
  }

  private void begin(Instant at, Priority first) {
    priority = first;
    courses.add(new Course(terms.inForceAt(at), at, first));
  }
}
