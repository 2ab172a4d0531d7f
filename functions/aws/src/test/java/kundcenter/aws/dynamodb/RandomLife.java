package kundcenter.aws.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kundcenter.customer.PersonId;
import kundcenter.store.Commit;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Ground;
import kundcenter.ticket.Line;
import kundcenter.ticket.Reproduction;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.ticket.TimeEntry;

/// A ticket's life by a seed: whatever of many random commands the desk accepts.
final class RandomLife {

  private static final int COMMANDS = 60;
  private static final List<Actor> ACTORS =
      List.of(TestDesk.CUSTOMER, TestDesk.SPECIALIST, TestDesk.SPECIALIST, Actor.RULES);

  private final Random random;
  private final Ticket other;

  private RandomLife(long seed, Ticket other) {
    this.random = new Random(seed);
    this.other = other;
  }

  /// @param other a ticket of the same customer that links may lead to
  static List<Commit> of(long seed, TicketNumber number, Ticket other) {
    return new RandomLife(seed, other).commits(number);
  }

  private List<Commit> commits(TicketNumber number) {
    var commits = new ArrayList<Commit>();
    commits.add(TestDesk.opening(number, TestDesk.ANNA));
    var now = TestDesk.START;
    for (var tried = 0; tried < COMMANDS; tried++) {
      now = now.plusMillis(random.nextLong(Duration.ofHours(30).toMillis()));
      var ticket = commits.getLast().ticket();
      var actor = any(ACTORS);
      if (ticket.decide(command(now), actor, now) instanceof Decision.Accepted(var events, var _))
        commits.add(TestDesk.next(ticket, events, actor, now));
    }
    return commits;
  }

  private Command command(Instant now) {
    var until = Optional.of(now.plus(Duration.ofDays(3)));
    List<Supplier<Command>> commands = List.of(
        () -> new Command.Post(text()),
        () -> new Command.PostNote(text()),
        () -> new Command.Ask(text()),
        () -> new Command.Answer(text()),
        () -> new Command.SetPriority(any(Priority.values()), text()),
        () -> new Command.NameAlternative(text()),
        () -> new Command.FailAlternative(text()),
        Command.StartWork::new,
        () -> new Command.Assign(new PersonId("lina-holm")),
        () -> new Command.Route(any(Team.values()), text()),
        () -> new Command.HandOver(any(Line.values()), text(), perhaps(this::reproduction)),
        () -> new Command.Reproduce(reproduction()),
        () -> new Command.Pause(any(Ground.values()), text()),
        Command.Resume::new,
        () -> new Command.AskApproval(
            any(Approval.Subject.values()), new Approval.Offer(text(), perhaps(this::text), until)),
        () -> new Command.Approve(any(Approval.Subject.values()), perhaps(this::text)),
        () -> new Command.Deny(any(Approval.Subject.values()), perhaps(this::text)),
        () -> new Command.Withdraw(any(Approval.Subject.values())),
        () -> new Command.RequestQuote(text(), text()),
        () -> new Command.EnterTime(work()),
        () -> new Command.CounterTime(1 + random.nextInt(3), text()),
        () -> new Command.Solve(text()),
        () -> new Command.Reopen(text()),
        () -> new Command.Close(CloseReason.NO_ANSWER, text()),
        () -> new Command.LinkTo(other),
        () -> new Command.Tag(any("bokslut", "april")),
        () -> new Command.Untag(any("bokslut", "april")));
    return any(commands).get();
  }

  private Reproduction reproduction() {
    var finding = perhaps(() -> any(Reproduction.Finding.values()));
    return new Reproduction(text(), "24.1", random.nextBoolean(), finding);
  }

  private TimeEntry.Work work() {
    return new TimeEntry.Work(
        1 + random.nextInt(90),
        any(TimeEntry.Activity.values()),
        any(TimeEntry.Cause.values()),
        text());
  }

  /// With what JSON escapes, and with signs of one to four bytes.
  private String text() {
    return any("text", "”å\"ä\\ö”", "rad 1\nrad 2\t", "€ 12,50", "\uD83D\uDE00", "\u2028") + " "
        + random.nextInt(1000);
  }

  private <T> Optional<T> perhaps(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
