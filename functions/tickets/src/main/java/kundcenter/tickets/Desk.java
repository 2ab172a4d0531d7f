package kundcenter.tickets;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.Increment;
import kundcenter.store.KeptAnswer;
import kundcenter.store.KeptAnswers;
import kundcenter.store.Settings;
import kundcenter.store.Tickets;
import kundcenter.store.Unavailable;
import kundcenter.store.Uploads;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Cursors;
import kundcenter.web.ETag;
import kundcenter.web.Messages;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;
import kundcenter.web.desk.RefusalProblem;

/// What the endpoints of this function work with, and the answers that they share.
record Desk(
    Tickets tickets,
    KeptAnswers answers,
    Settings settings,
    Books books,
    Uploads uploads,
    Cursors cursors,
    Messages messages,
    InstantSource clock) {

  Instant now() {
    return clock.instant();
  }

  SlaClock sla() {
    return new SlaClock(settings.terms());
  }

  /// For a request that opens a ticket or adds words to one: answered by the standing of the first
  /// of its tickets.
  Once.Decided made(List<Commit> commits) {
    var ticket = commits.getFirst().ticket();
    return new Once.Decided.Made(
        "/v1/tickets/" + ticket.number(),
        outcome(ticket),
        answer -> save(commits, Optional.of(answer)));
  }

  Once once() {
    return new Once(answers, clock);
  }

  /// Writes the changes, and then adds to the public figures what they count of them.
  void save(List<Commit> commits, Optional<KeptAnswer> answer) {
    var clock = sla();
    var increments =
        commits.stream().flatMap(commit -> Increment.of(commit, clock).stream()).toList();
    tickets.save(commits, answer);
    increments.forEach(this::count);
  }

  /// The change stands, whatever becomes of its count; a lost one is mended by the next audit.
  private void count(Increment increment) {
    try {
      books.figures().add(increment);
    } catch (Unavailable _) {
      return;
    }
  }

  static TicketNumber number(Request request) {
    return new TicketNumber(request.numberPart("number"));
  }

  /// The file in the path, if it can be one.
  static Optional<FileId> attachment(Request request) {
    try {
      return Optional.of(new FileId(request.part("attachment")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The ticket in the path, to show: if there is one that the caller may reach.
  Optional<Ticket> shown(Request request, Caller caller) {
    return reached(tickets.find(number(request)), caller);
  }

  /// The ticket in the path, to change: as last saved.
  Optional<Ticket> latest(Request request, Caller caller) {
    return reached(tickets.findLatest(number(request)), caller);
  }

  static Optional<Ticket> reached(Optional<Ticket> ticket, Caller caller) {
    return ticket.filter(found -> new Grant(caller).covers(found.requester()));
  }

  Optional<PromiseView> promise(Ticket ticket, Instant asOf) {
    return ticket.promise(sla(), asOf).map(PromiseView::of);
  }

  /// Where a ticket stands after it was changed.
  Response changed(Ticket ticket) {
    return Response.ok(outcome(ticket)).with("ETag", tag(ticket));
  }

  private JsonObject outcome(Ticket ticket) {
    var outcome = Outcome.of(ticket, promise(ticket, ticket.updated()));
    return (JsonObject) Records.of(Outcome.class).write(outcome);
  }

  static String tag(Ticket ticket) {
    return new ETag(ticket.version()).toString();
  }

  /// "Not yours" and "none such" are one answer (threat T31).
  static Response noSuchTicket() {
    return Response.problem(WebProblem.NO_SUCH_RESOURCE);
  }

  static Response refused(Refusal refusal) {
    return Response.problem(new RefusalProblem(refusal));
  }
}
