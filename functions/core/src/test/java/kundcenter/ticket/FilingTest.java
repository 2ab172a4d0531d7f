package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Caller.Role;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Hold;
import kundcenter.customer.PaymentStanding;
import kundcenter.terms.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who gets what ticket: the whole table of person × standing × training × kind × channel.
class FilingTest {

  record Attempt(
      Role role, PaymentStanding standing, boolean isTrained, Kind kind, Channel channel) {

    List<Event> filed() {
      return Filing.file(
          report(kind, channel),
          Team.HR,
          Optional.empty(),
          People.rights(role, standing, isTrained));
    }

    /// What it comes to beside the opening, as the promise says it in words.
    List<Event> expected() {
      if (kind == Kind.ACCESS_REQUEST) return List.of();
      var isOnForm = channel == Channel.PORTAL || channel == Channel.API;
      if (kind == Kind.PROGRAM_BUG && isOnForm) return accepted();
      return switch (standing) {
        case UNKNOWN -> List.of(new Event.Held(Hold.UNKNOWN_CUSTOMER));
        case OVERDUE -> List.of(new Event.Held(Hold.PAYMENT_OVERDUE));
        case IN_ORDER ->
          role == Role.CONTACT ? accepted() : List.of(new Event.Held(Hold.NOT_A_CONTACT));
      };
    }

    private List<Event> accepted() {
      return isTrained ? List.of() : List.of(new Event.Tagged(Filing.UNTRAINED));
    }
  }

  static Stream<Attempt> table() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Arrays.stream(PaymentStanding.values())
            .flatMap(standing -> Stream.of(true, false)
                .flatMap(trained -> Arrays.stream(Kind.values())
                    .flatMap(kind -> Arrays.stream(Channel.values())
                        .map(channel -> new Attempt(role, standing, trained, kind, channel))))));
  }

  @ParameterizedTest
  @MethodSource("table")
  void every_report_becomes_a_ticket_that_is_accepted_or_held_with_its_reason(Attempt attempt) {
    var filed = attempt.filed();

    assertThat(filed.getFirst()).isInstanceOf(Event.Opened.class);
    assertThat(filed.subList(1, filed.size())).isEqualTo(attempt.expected());
  }

  @Test
  void the_table_has_a_line_for_each_of_2_roles_3_standings_2_trainings_5_kinds_and_4_channels() {
    assertThat(table()).hasSize(2 * 3 * 2 * 5 * 4).doesNotHaveDuplicates();
  }

  @Test
  void the_requester_is_the_person_and_their_company() {
    var rights = People.rights(Role.CONTACT, PaymentStanding.IN_ORDER, true);

    var filed = Filing.file(report(Kind.GUIDANCE, Channel.API), Team.HR, Optional.empty(), rights);

    assertThat(filed)
        .containsExactly(new Event.Opened(
            new Requester(People.ANNA, new CustomerId("bageriet")),
            report(Kind.GUIDANCE, Channel.API),
            Team.HR));
  }

  @Test
  void a_priority_of_the_desk_stands_before_the_hold() {
    var set = new Event.PrioritySet(Priority.P1, "Nothing works");

    var filed = Filing.file(
        report(Kind.TECHNICAL, Channel.PHONE),
        Team.HR,
        Optional.of(set),
        People.rights(Role.CONTACT, PaymentStanding.OVERDUE, true));

    assertThat(filed.subList(1, 3)).containsExactly(set, new Event.Held(Hold.PAYMENT_OVERDUE));
  }

  @Test
  void word_on_a_settled_ticket_reports_the_same_matter_once_more() {
    var closed = Case.opened().ticket();

    var report = Filing.followUp(closed, "It is back", Channel.EMAIL);

    assertThat(report)
        .isEqualTo(new Report(
            Channel.EMAIL,
            closed.report().kind(),
            closed.report().matter(),
            closed.report().subject(),
            "It is back",
            Optional.empty(),
            Optional.empty(),
            Optional.of(closed.number())));
  }

  private static Report report(Kind kind, Channel channel) {
    return new Report(
        channel,
        kind,
        new Report.Matter("GO", Optional.of("Economy")),
        "The ledger is empty",
        "Since this morning.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
