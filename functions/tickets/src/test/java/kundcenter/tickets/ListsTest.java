package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.NORRSKENS_MACHINE;
import static kundcenter.tickets.Someone.OLLE;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who sees which tickets in a list.
class ListsTest {

  private final LiveDesk desk = new LiveDesk();
  private final long annas = desk.as(ANNA).files(REPORT);

  @Test
  void a_list_shows_the_tickets_of_ones_own_company_only_T31() {
    var saras = desk.as(SARA).files(REPORT);

    for (var someone : List.of(ANNA, ERIK, EKBERGS_MACHINE))
      assertThat(desk.as(someone).get("/v1/tickets").each("/items", "/number"))
          .containsExactly(Long.toString(annas));
    for (var someone : List.of(SARA, NORRSKENS_MACHINE))
      assertThat(desk.as(someone).get("/v1/tickets").each("/items", "/number"))
          .containsExactly(Long.toString(saras));
  }

  @Test
  void a_member_sees_their_own_tickets_whatever_they_ask_for_T34() {
    var olles = desk.as(OLLE).files(REPORT);

    assertThat(desk.as(OLLE).get("/v1/tickets").each("/items", "/number"))
        .containsExactly(Long.toString(olles));
    assertThat(desk.as(OLLE).get("/v1/tickets?requester=anna-lind"))
        .isEqualTo(desk.as(OLLE).get("/v1/tickets?requester=nobody"));
    assertThat(desk.as(OLLE).reads(annas).status()).isEqualTo(404);
    assertThat(desk.as(ANNA).get("/v1/tickets").at("/items")).hasSize(2);
  }

  @Test
  void another_customers_person_is_answered_as_nobody_T31() {
    assertThat(desk.as(SARA).get("/v1/tickets?requester=anna-lind"))
        .isEqualTo(desk.as(SARA).get("/v1/tickets?requester=nobody"));
  }

  @Test
  void a_customer_cannot_choose_whose_list_to_see_T31() {
    var answer = desk.as(SARA).get("/v1/tickets?customer=ekbergs-bygg");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("customer unknown");
  }

  @ParameterizedTest
  @MethodSource("customers")
  void queues_and_histories_are_for_the_desk(Someone someone) {
    assertThat(desk.as(someone).get("/v1/queues/hr/first").problem()).isEqualTo("desk-only");
    assertThat(desk.as(someone).get("/v1/tickets/" + annas + "/history").problem())
        .isEqualTo("desk-only");
  }

  static Stream<Someone> customers() {
    return Stream.of(ANNA, SARA, EKBERGS_MACHINE, NORRSKENS_MACHINE);
  }

  @Test
  void the_desk_says_whose_list_it_wants() {
    assertThat(desk.as(OMAR).get("/v1/tickets").errors()).containsExactly("customer missing");
    assertThat(desk.as(OMAR).get("/v1/tickets?customer=ekbergs-bygg").at("/items"))
        .hasSize(1);
  }

  @Test
  void a_list_of_nobody_is_empty() {
    assertThat(desk.as(OMAR).get("/v1/tickets?customer=nobody").body()).isEqualTo("{\"items\":[]}");
    assertThat(desk.as(OMAR).get("/v1/queues/business-systems/third").body())
        .isEqualTo("{\"items\":[]}");
  }
}
