package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kundcenter.ticket.Event;
import kundcenter.ticket.Note;
import kundcenter.ticket.Notes;
import kundcenter.ticket.Reproduction;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TimeEntry;
import kundcenter.ticket.Worklog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is internal never leaves the desk (threat T32).
class InternalNotesTest {

  private static final String SECRET = "hemligt-4711";

  private final LiveDesk desk = new LiveDesk();

  @Test
  void no_customer_reads_what_the_desk_wrote_for_itself_wherever_they_look_T32() {
    var ticket = desk.as(ANNA).files(REPORT);
    var omar = desk.as(OMAR);
    omar.notes(ticket, SECRET).ok();
    omar.command(ticket, "set-priority", Map.of("priority", 2, "reason", SECRET))
        .ok();
    omar.command(ticket, "tag", Map.of("tag", SECRET)).ok();
    omar.command(
            ticket,
            "enter-time",
            Map.of("minutes", 5, "activity", "PHONE", "cause", "VENDOR", "text", SECRET))
        .ok();
    var reproduction = Map.of("steps", SECRET, "version", "2026.2", "reproduced", true);
    omar.command(
            ticket,
            "hand-over",
            Map.of("line", "THIRD", "reason", SECRET, "reproduction", reproduction))
        .ok();
    omar.command(ticket, "route", Map.of("team", "BUSINESS_SYSTEMS", "reason", SECRET))
        .ok();

    assertThat(omar.reads(ticket).body()).contains(SECRET);
    for (var someone : List.of(ANNA, ERIK, EKBERGS_MACHINE)) {
      var customer = desk.as(someone);
      for (var target : List.of("", "/" + ticket, "/" + ticket + "/sla", "/" + ticket + "/history"))
        assertThat(customer.get("/v1/tickets" + target).body()).doesNotContain(SECRET);
      assertThat(customer.says(ticket, "Hej").ok().body()).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {PublicView.class, LedgerView.class, SummaryView.class, Outcome.class})
  void no_view_for_customers_can_hold_what_is_internal_T32(Class<?> view) {
    assertThat(reachable(view))
        .doesNotContain(
            Note.class,
            Notes.class,
            TimeEntry.class,
            Worklog.class,
            Reproduction.class,
            Event.class,
            Ticket.class,
            DeskView.class);
  }

  @Test
  void the_search_for_types_finds_the_notes_where_they_are_T32() {
    assertThat(reachable(DeskView.class)).contains(Note.class, TimeEntry.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ANNA", "EKBERGS_MACHINE"})
  void a_customer_writes_no_notes(String someone) {
    var ticket = desk.as(ANNA).files(REPORT);

    var answer = desk.as(Someone.valueOf(someone)).notes(ticket, "Hej");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("desk-only");
  }

  @Test
  void a_note_begins_no_work_and_ends_no_wait() {
    var ticket = desk.as(ANNA).files(REPORT);

    desk.as(OMAR).notes(ticket, "Liknar 9876.").ok();

    assertThat(desk.as(ANNA).reads(ticket).text("/status")).isEqualTo("NEW");
  }

  /// Every type that a value of this one can hold, by the components of records, the variants of
  /// sealed types and the arguments of generic ones.
  private static Set<Type> reachable(Type from) {
    var found = new HashSet<Type>();
    gather(from, found);
    return found;
  }

  private static void gather(Type type, Set<Type> found) {
    if (!found.add(type)) return;
    switch (type) {
      case Class<?> plain -> {
        if (plain.isRecord())
          for (var component : plain.getRecordComponents())
            gather(component.getGenericType(), found);
        if (plain.isSealed())
          for (var variant : plain.getPermittedSubclasses()) gather(variant, found);
      }
      case ParameterizedType generic -> {
        gather(generic.getRawType(), found);
        for (var argument : generic.getActualTypeArguments()) gather(argument, found);
      }
      case GenericArrayType array -> gather(array.getGenericComponentType(), found);
      default -> throw new AssertionError("no view holds a " + type);
    }
  }
}
