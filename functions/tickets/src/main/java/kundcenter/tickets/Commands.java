package kundcenter.tickets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import kundcenter.customer.PersonId;
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

  static final SequencedMap<String, Function<Fields, Command>> BY_NAME = table();

  private Commands() {}

  private static SequencedMap<String, Function<Fields, Command>> table() {
    var all = new LinkedHashMap<String, Function<Fields, Command>>();
    conversation(all);
    triage(all);
    work(all);
    order(all);
    consent(all, "remote-control", Subject.REMOTE_CONTROL);
    consent(all, "data-access", Subject.DATA_ACCESS);
    quote(all);
    ending(all);
    filing(all);
    return all;
  }

  private static void conversation(Map<String, Function<Fields, Command>> all) {
    all.put("ask", in -> new Command.Ask(in.required("body", MESSAGE)));
    all.put("release", _ -> new Command.Release());
    all.put("answer", in -> new Command.Answer(in.required("body", MESSAGE)));
    all.put(
        "pause",
        in -> new Command.Pause(
            in.required("ground", Shape.oneOf(Ground.class)), in.required("text", TEXT)));
    all.put("resume", _ -> new Command.Resume());
  }

  private static void triage(Map<String, Function<Fields, Command>> all) {
    all.put(
        "set-priority",
        in -> new Command.SetPriority(
            in.required("priority", PRIORITY), in.required("reason", TEXT)));
    all.put("name-alternative", in -> new Command.NameAlternative(in.required("text", TEXT)));
    all.put("fail-alternative", in -> new Command.FailAlternative(in.required("reason", TEXT)));
    all.put("assign", in -> new Command.Assign(in.required("assignee", Shape.id(PersonId::new))));
    all.put(
        "route",
        in -> new Command.Route(
            in.required("team", Shape.oneOf(Team.class)), in.required("reason", TEXT)));
    all.put("hand-over", in -> handOver(in));
  }

  private static void work(Map<String, Function<Fields, Command>> all) {
    all.put("start-work", _ -> new Command.StartWork());
    all.put("record-reproduction", in -> new Command.Reproduce(reproduction(in)));
    all.put("enter-time", in -> new Command.EnterTime(work(in)));
    all.put(
        "counter-time",
        in -> new Command.CounterTime(
            in.required("number", Shape.integer(1, 1_000_000)), in.required("reason", TEXT)));
  }

  private static void order(Map<String, Function<Fields, Command>> all) {
    all.put("ask-order", in -> new Command.AskApproval(Subject.ORDER, deal(in)));
    all.put("place-order", in -> approve(Subject.ORDER, in));
    all.put("decline-order", in -> deny(Subject.ORDER, in));
  }

  private static void consent(
      Map<String, Function<Fields, Command>> all, String name, Subject subject) {
    all.put("ask-" + name, in -> new Command.AskApproval(subject, permission(in)));
    all.put("grant-" + name, _ -> new Command.Approve(subject, Optional.empty()));
    all.put("deny-" + name, in -> deny(subject, in));
    all.put("withdraw-" + name, _ -> new Command.Withdraw(subject));
  }

  private static void quote(Map<String, Function<Fields, Command>> all) {
    all.put(
        "request-quote",
        in -> new Command.RequestQuote(
            in.required("service", Shape.line(1, Command.LONGEST_SERVICE)),
            in.required("text", TEXT)));
    all.put("quote", in -> new Command.AskApproval(Subject.QUOTE, deal(in)));
    all.put("accept-quote", _ -> new Command.Approve(Subject.QUOTE, Optional.empty()));
    all.put("decline-quote", in -> deny(Subject.QUOTE, in));
  }

  private static void ending(Map<String, Function<Fields, Command>> all) {
    all.put("solve", in -> new Command.Solve(in.required("solution", MESSAGE)));
    all.put("reopen", in -> new Command.Reopen(in.required("reason", TEXT)));
    all.put(
        "close",
        in -> new Command.Close(
            in.required("reason", Shape.choice(CloseReason::name, CLOSE_REASONS)),
            in.required("text", TEXT)));
  }

  private static void filing(Map<String, Function<Fields, Command>> all) {
    all.put("tag", in -> new Command.Tag(in.required("tag", TAG)));
    all.put("untag", in -> new Command.Untag(in.required("tag", TAG)));
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
