package kundcenter.tickets;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval.Offer;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Ground;
import kundcenter.ticket.Line;
import kundcenter.ticket.Message;
import kundcenter.ticket.Reproduction;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ties;
import kundcenter.ticket.TimeEntry;
import kundcenter.web.Fields;
import kundcenter.web.Shape;

/// The commands on one ticket as they stand in the path, each with how its body is read.
final class Commands {

  private static final Shape<String> MESSAGE = Shape.text(1, Message.LONGEST);
  static final Shape<String> TEXT = Shape.text(1, Command.LONGEST_REASON);
  private static final Shape<String> TAG = Shape.word(Ties.LONGEST_TAG);
  static final Shape<Priority> PRIORITY =
      Shape.integer(1, 5).as(level -> Priority.ofLevel(level).orElseThrow());

  /// A ticket is settled by time and merged by its own command; neither can be claimed.
  private static final List<CloseReason> CLOSE_REASONS = List.of(
      CloseReason.BY_CUSTOMER, CloseReason.NO_ANSWER, CloseReason.DUPLICATE, CloseReason.OTHER);

  private Commands() {}

  /// The command of that name. One switch and no table of functions, as each of those would cost
  /// every start of the function.
  static Command read(String name, Fields in) {
    return switch (name) {
      case "ask" -> new Command.Ask(in.required("body", MESSAGE));
      case "release" -> new Command.Release();
      case "answer" -> new Command.Answer(in.required("body", MESSAGE));
      case "pause" ->
        new Command.Pause(
            in.required("ground", Shape.oneOf(Ground.class)), in.required("text", TEXT));
      case "resume" -> new Command.Resume();
      case "set-priority" ->
        new Command.SetPriority(in.required("priority", PRIORITY), in.required("reason", TEXT));
      case "name-alternative" -> new Command.NameAlternative(in.required("text", TEXT));
      case "fail-alternative" -> new Command.FailAlternative(in.required("reason", TEXT));
      case "assign" -> new Command.Assign(in.required("assignee", Shape.id(PersonId::new)));
      case "route" ->
        new Command.Route(
            in.required("team", Shape.oneOf(Team.class)), in.required("reason", TEXT));
      case "hand-over" -> handOver(in);
      case "start-work" -> new Command.StartWork();
      case "record-reproduction" -> new Command.Reproduce(reproduction(in));
      case "enter-time" -> new Command.EnterTime(work(in));
      case "counter-time" ->
        new Command.CounterTime(
            in.required("number", Shape.integer(1, 1_000_000)), in.required("reason", TEXT));
      case "ask-order" -> new Command.AskApproval(Subject.ORDER, deal(in));
      case "place-order" -> approve(Subject.ORDER, in);
      case "decline-order" -> deny(Subject.ORDER, in);
      case "ask-remote-control" -> new Command.AskApproval(Subject.REMOTE_CONTROL, permission(in));
      case "grant-remote-control" -> new Command.Approve(Subject.REMOTE_CONTROL, Optional.empty());
      case "deny-remote-control" -> deny(Subject.REMOTE_CONTROL, in);
      case "withdraw-remote-control" -> new Command.Withdraw(Subject.REMOTE_CONTROL);
      case "ask-data-access" -> new Command.AskApproval(Subject.DATA_ACCESS, permission(in));
      case "grant-data-access" -> new Command.Approve(Subject.DATA_ACCESS, Optional.empty());
      case "deny-data-access" -> deny(Subject.DATA_ACCESS, in);
      case "withdraw-data-access" -> new Command.Withdraw(Subject.DATA_ACCESS);
      case "request-quote" ->
        new Command.RequestQuote(
            in.required("service", Shape.line(1, Command.LONGEST_SERVICE)),
            in.required("text", TEXT));
      case "quote" -> new Command.AskApproval(Subject.QUOTE, deal(in));
      case "accept-quote" -> new Command.Approve(Subject.QUOTE, Optional.empty());
      case "decline-quote" -> deny(Subject.QUOTE, in);
      case "solve" -> new Command.Solve(in.required("solution", MESSAGE));
      case "reopen" -> new Command.Reopen(in.required("reason", TEXT));
      case "close" ->
        new Command.Close(
            in.required("reason", Shape.choice(CloseReason::name, CLOSE_REASONS)),
            in.required("text", TEXT));
      case "tag" -> new Command.Tag(in.required("tag", TAG));
      case "release-attachment" ->
        new Command.ReleaseAttachment(
            in.required("attachment", Shape.id(FileId::new)), in.required("reason", TEXT));
      case "untag" -> new Command.Untag(in.required("tag", TAG));
      default -> throw new IllegalArgumentException("no command is named " + name);
    };
  }

  private static Command handOver(Fields in) {
    return new Command.HandOver(
        in.required("line", Shape.oneOf(Line.class)),
        in.required("reason", TEXT),
        in.optional("reproduction", Shape.object(Commands::reproduction)));
  }

  private static Command approve(Subject subject, Fields in) {
    return new Command.Approve(subject, in.optional("recorded", TEXT));
  }

  private static Command deny(Subject subject, Fields in) {
    return new Command.Deny(subject, in.optional("reason", TEXT));
  }

  /// An order or a quote says what it costs; a permission says when it ends.
  private static Offer deal(Fields in) {
    return new Offer(
        in.required("scope", TEXT),
        Optional.of(in.required("priceTerms", TEXT)),
        in.optional("until", Shape.instant()));
  }

  private static Offer permission(Fields in) {
    return new Offer(
        in.required("scope", TEXT),
        Optional.empty(),
        Optional.of(in.required("until", Shape.instant())));
  }

  private static Reproduction reproduction(Fields in) {
    return new Reproduction(
        in.required("steps", TEXT),
        in.required("version", Shape.line(1, Reproduction.LONGEST_VERSION)),
        in.required("reproduced", Shape.flag()),
        in.optional("finding", Shape.oneOf(Reproduction.Finding.class)));
  }

  private static TimeEntry.Work work(Fields in) {
    return new TimeEntry.Work(
        in.required("minutes", Shape.integer(1, TimeEntry.LONGEST_MINUTES)),
        in.required("activity", Shape.oneOf(TimeEntry.Activity.class)),
        in.required("cause", Shape.oneOf(TimeEntry.Cause.class)),
        in.required("text", TEXT));
  }
}
