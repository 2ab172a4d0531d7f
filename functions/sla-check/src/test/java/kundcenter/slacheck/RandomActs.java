package kundcenter.slacheck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval.Offer;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Channel;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ground;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;

/// What people do to tickets, at random, and rather seldom what would end a promise.
record RandomActs(Random random, Instant now) {

  private static final Actor CUSTOMER = new Actor(Actor.Party.CUSTOMER, "anna");
  private static final Actor DESK = new Actor(Actor.Party.DESK, "sven");

  /// What an act did, and whose it was.
  record Done(Actor who, List<Event> events) {}

  Event opening() {
    var kind = random.nextInt(8) == 0 ? Kind.ADD_ON : Kind.TECHNICAL;
    return new Event.Opened(
        new Requester(new PersonId("anna"), new CustomerId("bageriet")),
        new Report(
            Channel.PORTAL,
            kind,
            new Report.Matter("go", Optional.empty()),
            "The ledger is empty",
            "Since this morning.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        random.nextBoolean() ? Team.HR : Team.BUSINESS_SYSTEMS);
  }

  /// An act that a ticket accepts; none if it refuses the one that was drawn.
  Optional<Done> on(Ticket ticket) {
    return random.nextInt(3) == 0
        ? accepted(ticket, CUSTOMER, customers())
        : accepted(ticket, DESK, desks());
  }

  private Optional<Done> accepted(Ticket ticket, Actor who, Command command) {
    return ticket.decide(command, who, now) instanceof Decision.Accepted(var events, var _)
        ? Optional.of(new Done(who, events))
        : Optional.empty();
  }

  private Command customers() {
    return one(List.of(
        () -> new Command.Post("And one more thing."),
        () -> new Command.Answer("Version 7."),
        () -> new Command.Approve(subject(), Optional.empty()),
        () -> new Command.Approve(Subject.QUOTE, Optional.empty()),
        () -> new Command.Deny(subject(), Optional.empty()),
        () -> new Command.Withdraw(subject()),
        () -> new Command.FailAlternative("It does not help."),
        () -> new Command.Close(CloseReason.BY_CUSTOMER, "")));
  }

  private Command desks() {
    return one(List.of(
        this::setPriority,
        this::setPriority,
        this::setPriority,
        () -> new Command.NameAlternative("Use the other printer."),
        () -> new Command.Pause(Ground.PAYMENT, "Overdue"),
        Command.Resume::new,
        Command.Resume::new,
        Command.StartWork::new,
        () -> new Command.Ask("Which version?"),
        () -> new Command.Assign(new PersonId("eva")),
        this::askApproval,
        this::askApproval,
        () -> new Command.Solve("Restarted it."),
        () -> new Command.Close(CloseReason.NO_ANSWER, "Silence"),
        () -> new Command.Reopen("It came back.")));
  }

  private Command setPriority() {
    var level = 1 + random.nextInt(5);
    return new Command.SetPriority(Priority.ofLevel(level).orElseThrow(), "As told.");
  }

  private Command askApproval() {
    var until = now.plus(Duration.ofMinutes(1 + random.nextInt(3 * 24 * 60)));
    return new Command.AskApproval(
        subject(), new Offer("Find the fault", Optional.of("1,200 kr"), Optional.of(until)));
  }

  private Subject subject() {
    return oneOf(List.of(Subject.values()));
  }

  private Command one(List<Supplier<Command>> commands) {
    return oneOf(commands).get();
  }

  private <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
