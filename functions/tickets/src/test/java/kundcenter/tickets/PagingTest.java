package kundcenter.tickets;

import static kundcenter.tickets.Bodies.FOR_ANNA;
import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagingTest {

  private final LiveDesk desk = new LiveDesk();

  @BeforeEach
  void five_tickets_of_annas_and_one_of_eriks() {
    for (var i = 0; i < 5; i++) {
      desk.as(ANNA).files(REPORT);
      desk.passTime(Duration.ofMinutes(1));
    }
    desk.as(ERIK).files(REPORT);
  }

  @Test
  void pages_follow_each_other_newest_first_to_an_end() {
    assertThat(pageByPage("/v1/tickets?limit=2", ANNA))
        .containsExactly("10006", "10005", "10004", "10003", "10002", "10001");
  }

  @Test
  void a_persons_pages_hold_theirs_alone() {
    assertThat(pageByPage("/v1/tickets?requester=anna-lind&limit=3", OMAR))
        .containsExactly("10005", "10004", "10003", "10002", "10001");
  }

  @Test
  void a_queues_pages_have_the_most_urgent_first() {
    var urgent = with(with(REPORT, "requester", FOR_ANNA), "priority", 1);
    desk.as(OMAR).files(with(urgent, "priorityReason", "Inget går att starta"));

    assertThat(pageByPage("/v1/queues/hr/first?limit=4", LINA))
        .containsExactly("10007", "10001", "10002", "10003", "10004", "10005", "10006");
  }

  @Test
  void a_page_that_nothing_follows_names_no_next() {
    var answer = desk.as(ANNA).get("/v1/tickets?limit=100");

    assertThat(answer.json().has("next")).isFalse();
    assertThat(answer.header("Link")).isEmpty();
  }

  @Test
  void the_link_leads_to_the_page_that_next_names() {
    var answer = desk.as(ANNA).get("/v1/tickets?limit=2");

    assertThat(answer.header("Link"))
        .isEqualTo("</v1/tickets?cursor=" + answer.text("/next") + "&limit=2>; rel=\"next\"");
  }

  @Test
  void the_limit_may_change_between_pages() {
    var cursor = desk.as(ANNA).get("/v1/tickets?limit=2").text("/next");

    assertThat(desk.as(ANNA).get("/v1/tickets?limit=3&cursor=" + cursor).each("/items", "/number"))
        .containsExactly("10004", "10003", "10002");
  }

  @Test
  void a_page_has_25_tickets_unless_asked_for_more_or_fewer() {
    for (var i = 0; i < 20; i++) desk.as(ANNA).files(REPORT);

    assertThat(desk.as(ANNA).get("/v1/tickets").at("/items")).hasSize(25);
    assertThat(desk.as(ANNA).get("/v1/tickets?limit=100").at("/items")).hasSize(26);
    assertThat(desk.as(ANNA).get("/v1/tickets?limit=1").at("/items")).hasSize(1);
  }

  @Test
  void a_cursor_means_the_same_tickets_after_new_ones_came() {
    var cursor = desk.as(ANNA).get("/v1/tickets?limit=2").text("/next");
    desk.as(ANNA).files(REPORT);

    assertThat(desk.as(ANNA).get("/v1/tickets?limit=2&cursor=" + cursor).each("/items", "/number"))
        .containsExactly("10004", "10003");
  }

  @Test
  void a_cursor_given_to_another_is_refused() {
    var cursor = desk.as(ANNA).get("/v1/tickets?limit=2").text("/next");

    for (var someone : List.of(ERIK, SARA, OMAR)) {
      var target = someone == OMAR ? "/v1/tickets?customer=ekbergs-bygg&" : "/v1/tickets?";
      assertThat(desk.as(someone).get(target + "cursor=" + cursor).errors())
          .containsExactly("cursor bad-cursor");
    }
  }

  @Test
  void a_cursor_of_another_question_is_refused() {
    var cursor = desk.as(OMAR).get("/v1/tickets?customer=ekbergs-bygg&limit=2").text("/next");

    for (var target : List.of(
        "/v1/tickets?customer=norrsken-handel",
        "/v1/tickets?requester=anna-lind",
        "/v1/queues/hr/first?limit=2"))
      assertThat(desk.as(OMAR).get(target + "&cursor=" + cursor).errors())
          .containsExactly("cursor bad-cursor");
  }

  @Test
  void a_cursor_tampered_with_is_refused() {
    var cursor = desk.as(ANNA).get("/v1/tickets?limit=2").text("/next");
    var first = cursor.charAt(0) == 'A' ? 'B' : 'A';

    for (var other : List.of(first + cursor.substring(1), cursor + "AAAA", "", "x", "..", "å"))
      assertThat(desk.as(ANNA).get("/v1/tickets?cursor=" + other).errors())
          .containsExactly("cursor bad-cursor");
  }

  @Test
  void a_limit_outside_1_to_100_is_refused() {
    for (var limit : List.of("0", "101", "999999999999999999")) {
      var answer = desk.as(ANNA).get("/v1/tickets?limit=" + limit);

      assertThat(answer.status()).as(limit).isEqualTo(400);
      assertThat(answer.errors()).as(limit).containsExactly("limit out-of-range");
    }
  }

  @Test
  void a_limit_that_is_no_number_is_refused() {
    for (var limit : List.of("", "-1", "ten", "1.5", "1e1", "%31%20"))
      assertThat(desk.as(ANNA).get("/v1/tickets?limit=" + limit).errors())
          .as(limit)
          .containsExactly("limit not-integer");
  }

  @Test
  void a_parameter_unknown_or_twice_is_refused_T33() {
    for (var query : List.of("?offset=1", "?Limit=1", "?limit=1&limit=1", "?=1"))
      assertThat(desk.as(ANNA).get("/v1/tickets" + query).status()).as(query).isEqualTo(400);
  }

  private List<String> pageByPage(String target, Someone someone) {
    var numbers = new ArrayList<String>();
    for (var next = target; !next.isEmpty(); ) {
      var answer = desk.as(someone).get(next).ok();
      numbers.addAll(answer.each("/items", "/number"));
      next = answer.json().has("next") ? target + "&cursor=" + answer.text("/next") : "";
    }
    return numbers;
  }
}
