package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.JsonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final Cursors CURSORS = new Cursors(() -> new byte[32]);
  private static final String PATH = "/v1/queues/hr x/first";

  @Test
  void a_cursor_leads_back_to_its_position_in_the_same_question() {
    var cursor = CURSORS.seal(request("?of=a%20b&limit=5"), Desk.ANNA, "T#17 å");

    assertThat(CURSORS.open(request("?limit=9&cursor=" + cursor + "&of=a+b"), Desk.ANNA))
        .contains("T#17 å");
  }

  @Test
  void no_cursor_is_the_first_page() {
    assertThat(CURSORS.open(request("?of=a"), Desk.ANNA)).isEmpty();
  }

  @Test
  void a_cursor_of_another_filter_path_or_caller_is_refused() {
    var cursor = CURSORS.seal(request("?of=a"), Desk.ANNA, "T#17");
    var other = Call.get("/v1/other?of=a&cursor=" + cursor).request("of", "cursor");

    assertRefused(request("?of=b&cursor=" + cursor), Desk.ANNA);
    assertRefused(request("?cursor=" + cursor), Desk.ANNA);
    assertRefused(other, Desk.ANNA);
    assertRefused(request("?of=a&cursor=" + cursor), Desk.SIV);
  }

  @Test
  void a_cursor_under_another_key_is_refused() {
    var key = new byte[32];
    key[31] = 1;
    var cursor = new Cursors(() -> key).seal(request(""), Desk.ANNA, "T#17");

    assertRefused(request("?cursor=" + cursor), Desk.ANNA);
  }

  @Test
  void a_cursor_with_any_sign_changed_is_refused() {
    var cursor = CURSORS.seal(request(""), Desk.ANNA, "T#1"); // 19 bytes leave two spare bits
    for (var i = 0; i < cursor.length() - 1; i++) {
      var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      var changed = cursor.substring(0, i) + other + cursor.substring(i + 1);

      assertRefused(request("?cursor=" + changed), Desk.ANNA);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%2B%2F", "AAAAAAAAAAAAAAAAAAAAAA", "å", "LONG"})
  void a_text_that_is_no_cursor_is_told_so(String cursor) {
    assertRefused(request("?cursor=" + cursor.replace("LONG", "A".repeat(4_000))), Desk.ANNA);
  }

  @Test
  void a_key_that_could_be_guessed_is_refused() {
    var weak = new Cursors(() -> new byte[31]);

    assertThatIllegalStateException().isThrownBy(() -> weak.seal(request(""), Desk.ANNA, "x"));
  }

  @Test
  void a_page_names_the_next_in_body_and_link_without_a_host_T29() {
    var page = new Page(List.of(new JsonNumber(1)), Optional.of("abc"));

    var answer = page.answer(request("?of=a%3E%0d%0a&limit=5&cursor=old"));

    assertThat(answer.json().orElseThrow().text()).isEqualTo("{\"items\":[1],\"next\":\"abc\"}");
    assertThat(answer.headers())
        .containsEntry(
            "Link", "</v1/queues/hr%20x/first?cursor=abc&limit=5&of=a%3E%0D%0A>; rel=\"next\"");
  }

  @Test
  void the_last_page_names_no_next() {
    var answer = new Page(List.of(), Optional.empty()).answer(request(""));

    assertThat(answer.json().orElseThrow().text()).isEqualTo("{\"items\":[]}");
    assertThat(answer.headers()).isEmpty();
  }

  @Test
  void a_page_has_25_items_unless_asked_for_1_to_100() {
    assertThat(Page.limit(request("").query())).isEqualTo(25);
    assertThat(Page.limit(request("?limit=1").query())).isEqualTo(1);
    assertThat(Page.limit(request("?limit=100").query())).isEqualTo(100);

    var query = request("?limit=101").query();
    Page.limit(query);
    assertThat(catchThrowableOfType(InvalidInput.class, query::done).problem().faults())
        .containsExactly(Fault.inParameter("limit", Wrong.OUT_OF_RANGE, 1L, 100L));
  }

  private static Request request(String query) {
    return Call.get(PATH + query).request("of", "limit", "cursor");
  }

  private static void assertRefused(Request request, Caller caller) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> CURSORS.open(request, caller));

    assertThat(refused.problem().faults())
        .containsExactly(Fault.inParameter("cursor", Wrong.BAD_CURSOR));
  }
}
