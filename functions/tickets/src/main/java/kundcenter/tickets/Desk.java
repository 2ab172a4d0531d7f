package kundcenter.tickets;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.Directory;
import kundcenter.store.Entry;
import kundcenter.store.KeptAnswers;
import kundcenter.store.Opening;
import kundcenter.store.Settings;
import kundcenter.store.Tickets;
import kundcenter.store.Transactions;
import kundcenter.store.Uploads;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Requester;
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
    Directory directory,
    Transactions transactions,
    KeptAnswers answers,
    Settings settings,
    Books books,
    Uploads uploads,
    ArticleLinks links,
    Cursors cursors,
    Messages messages,
    InstantSource clock) {

  Instant now() {
    return clock.instant();
  }

  SlaClock sla() {
    return new SlaClock(settings.terms());
  }

  /// For a request that opens a ticket or adds words to one: answered by the standing of that
  /// ticket.
  Once.Decided made(Ticket ticket, List<? extends Entry> entries) {
    return new Once.Decided.Made(
        "/v1/tickets/" + ticket.number(),
        outcome(ticket),
        answer -> transactions.write(
            Stream.concat(entries.stream(), Stream.of(answer)).toList(), now()));
  }

  Once once() {
    return new Once(answers, clock);
  }

  /// A new ticket of somebody's, who must be known; that it is the one of the answer is in the
  /// entries.
  Once.Decided opened(Requester requester, Caller by, Function<Opening, List<Entry>> entries) {
    var member = directory.member(requester.person(), requester.customer()).orElse(null);
    if (member == null)
      return new Once.Decided.Not(Response.problem(DeskProblem.NO_SUCH_REQUESTER));
    var opening = new Opening(tickets.allotNumber(), member, new Grant(by).actor(), now(), sla());
    var all = entries.apply(opening);
    if (all.getFirst() instanceof Commit commit) return made(commit.ticket(), all);
    throw new IllegalStateException("an opening begins with its ticket");
  }

  static TicketNumber number(Request request) {
    return new TicketNumber(request.numberPart("number"));
  }

  /// The file in the path, if it can be one.
  static Optional<FileId> attachment(Request request) {
    return Optional.of(request.part("attachment")).filter(FileId::isOne).map(FileId::new);
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
