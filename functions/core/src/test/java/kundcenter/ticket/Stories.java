package kundcenter.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kundcenter.customer.Hold;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval.Subject;

/// Random stories: any command by anybody at any time, mostly by somebody who may give it.
final class Stories {

  private static final int ACTS = 60;
  private static final Actor MACHINE = new Actor(Actor.Party.SYSTEM, "erp");
  private static final List<Actor> EVERYBODY =
      List.of(Case.ANNA, Case.SVEN, Case.EVA, Actor.RULES, MACHINE);
  private static final List<Ticket> OTHERS = List.of(
      Case.opened().ticket(),
      Case.another().ticket(),
      Case.another().then(Case.SVEN, new Command.Close(CloseReason.OTHER, "")).ticket(),
      Case.ofAnotherCustomer().ticket());

  private final Random random;
  private final Subject favourite;
  private int texts;

  private Stories(Random random) {
    this.random = random;
    favourite = any(Subject.values());
  }

  static Story random(Random random) {
    var stories = new Stories(random);
    return new Story(
        stories.any(Kind.values()),
        stories.any(Priority.values()),
        random.nextInt(4) == 0 ? Optional.of(stories.any(Hold.values())) : Optional.empty(),
        Stream.generate(stories::act).limit(ACTS).toList());
  }

  private Story.Act act() {
    var commands = commands();
    var command = commands.get(random.nextInt(commands.size())).get();
    return new Story.Act(later(), actor(command), command);
  }

  private List<Supplier<Command>> commands() {
    return List.of(
        () -> new Command.Post(text()),
        () -> new Command.PostNote(text()),
        Command.Release::new,
        () -> new Command.Ask(text()),
        () -> new Command.Answer(text()),
        () -> new Command.SetPriority(any(Priority.values()), text()),
        () -> new Command.NameAlternative(text()),
        () -> new Command.FailAlternative(text()),
        Command.StartWork::new,
        () -> new Command.Assign(new PersonId(any("sven", "eva"))),
        () -> new Command.Route(any(Team.values()), text()),
        () -> new Command.HandOver(any(Line.values()), text(), perhaps(this::reproduction)),
        () -> new Command.Reproduce(reproduction()),
        () -> new Command.Pause(any(Ground.values()), text()),
        Command.Resume::new,
        () -> new Command.AskApproval(subject(), offer()),
        () -> new Command.Approve(subject(), perhaps(this::text)),
        () -> new Command.Deny(subject(), perhaps(this::text)),
        () -> new Command.Withdraw(subject()),
        () -> new Command.RequestQuote(text(), text()),
        () -> new Command.EnterTime(work()),
        () -> new Command.CounterTime(random.nextInt(6), text()),
        this::ending,
        () -> new Command.Reopen(text()),
        () -> new Command.LinkTo(other()),
        () -> new Command.Tag(any("ledger", "april", "export")),
        () -> new Command.Untag(any("ledger", "april", "export")));
  }

  /// Seldom an end, so that there is much to end.
  private Command ending() {
    return switch (random.nextInt(6)) {
      case 0 -> new Command.Merge(other());
      case 1, 2 -> new Command.Close(any(CloseReason.values()), text());
      default -> new Command.Solve(text());
    };
  }

  private Actor actor(Command command) {
    if (random.nextInt(4) == 0) return any(EVERYBODY.toArray(Actor[]::new));
    return switch (command) {
      case Command.BySpecialist _, Command.ByDesk _ -> any(Case.SVEN, Case.EVA);
      case Command.ByCustomer _ -> Case.ANNA;
      case Command.Approve(var _, var recorded) -> recorded.isEmpty() ? Case.ANNA : Case.SVEN;
      case Command.Close(var reason, var _) when reason == CloseReason.SETTLED -> Actor.RULES;
      default -> any(Case.ANNA, Case.SVEN);
    };
  }

  /// Mostly minutes, sometimes days, now and then exactly the fortnight, or a slow clock.
  private Duration later() {
    return switch (random.nextInt(20)) {
      case 0 -> Progress.REOPENS_FOR;
      case 1, 2 -> Duration.ofDays(random.nextInt(16));
      case 3, 4, 5 -> Duration.ofHours(random.nextInt(48));
      case 6 -> Duration.ZERO;
      case 7 -> Duration.ofSeconds(-2);
      default -> Duration.ofMinutes(random.nextInt(60));
    };
  }

  /// Mostly the same in one story, so that what was asked is answered.
  private Subject subject() {
    return random.nextInt(4) > 0 ? favourite : any(Subject.values());
  }

  private Approval.Offer offer() {
    return new Approval.Offer(text(), perhaps(this::text), perhaps(this::instant));
  }

  private Instant instant() {
    return Case.START.plus(Duration.ofDays(random.nextInt(200)));
  }

  private TimeEntry.Work work() {
    return new TimeEntry.Work(
        1 + random.nextInt(90),
        any(TimeEntry.Activity.values()),
        any(TimeEntry.Cause.values()),
        text());
  }

  private Reproduction reproduction() {
    return new Reproduction(
        text(), "24.1", random.nextBoolean(), perhaps(() -> any(Reproduction.Finding.values())));
  }

  private Ticket other() {
    return any(OTHERS.toArray(Ticket[]::new));
  }

  /// Another one each time, so that it can be told where it has gone.
  private String text() {
    texts++;
    return "text " + texts;
  }

  private <T> Optional<T> perhaps(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
