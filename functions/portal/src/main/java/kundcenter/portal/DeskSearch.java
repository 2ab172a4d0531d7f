package kundcenter.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Trace;
import kundcenter.store.Directory;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.DirectoryLists;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Percent;
import kundcenter.web.Response;

/// Looks for a ticket by its number, and for whose tickets by an address or a name. That people
/// were looked for is kept (threat T56).
record DeskSearch(Portal portal, Sheet sheet) {

  private static final int MOST = 20;
  private static final int LONGEST_NUMBER = 18;

  Response answer(String text, Caller caller, Specialist me) {
    var ticket =
        number(text).filter(number -> portal.store().tickets().find(number).isPresent());
    if (ticket.isPresent()) return Response.seeOther(ShowDesk.path(ticket.get()));
    var now = portal.now();
    var reading = new Trace.Subject(Trace.Kind.PERSON, "");
    portal
        .store()
        .transactions()
        .write(
            List.of(new DirectoryEntry.Traced(Trace.read(now, caller, Trace.Act.LISTED, reading))),
            now);
    var found = EmailAddress.parse(text).map(this::at).orElseGet(() -> named(text));
    var tabs = ShowDesk.tabs(sheet.words(), "");
    return ShowDesk.page(
        sheet,
        new DeskView(
            tabs, text, sheet.text("desk.found", text), List.of(), found, Optional.empty()));
  }

  /// A number as people write it, with a blank or a sign before it.
  private static Optional<TicketNumber> number(String text) {
    var digits = text.strip().replace(" ", "").replace("#", "");
    if (digits.length() > LONGEST_NUMBER || !digits.chars().allMatch(it -> it >= '0' && it <= '9'))
      return Optional.empty();
    return Optional.of(digits)
        .filter(it -> !it.isEmpty())
        .map(Long::parseLong)
        .filter(it -> it > 0)
        .map(TicketNumber::new);
  }

  private List<DeskView.Found> at(EmailAddress address) {
    return portal.directory().account(address).stream()
        .flatMap(account -> switch (account) {
          case Directory.Account.OfPerson(var person) -> Stream.of(person.value());
          case Directory.Account.OfSpecialist _ -> Stream.empty();
        })
        .map(person -> found(Trace.Kind.PERSON, person.id().value(), person.name()))
        .toList();
  }

  private List<DeskView.Found> named(String text) {
    if (text.codePoints().filter(Character::isLetterOrDigit).count() < 2) return List.of();
    return Stream.of(Trace.Kind.CUSTOMER, Trace.Kind.PERSON)
        .flatMap(kind ->
            portal.store().lists().named(kind, text, MOST, Optional.empty()).items().stream())
        .map(DeskSearch::found)
        .toList();
  }

  private static DeskView.Found found(DirectoryLists.Found found) {
    return found(found.subject().kind(), found.subject().id(), found.name());
  }

  private static DeskView.Found found(Trace.Kind kind, String id, String name) {
    var parameter = kind == Trace.Kind.CUSTOMER ? ShowDesk.CUSTOMER : ShowDesk.REQUESTER;
    return new DeskView.Found(name, ShowDesk.PATH + "?" + parameter + "=" + Percent.encode(id));
  }
}
