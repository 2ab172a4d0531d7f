package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kundcenter.json.JsonObject;
import kundcenter.store.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagTest {

  @Test
  void a_write_builds_on_the_version_that_it_names() {
    assertThat(ETag.required(ifMatch("\"17\""))).isEqualTo(17);
  }

  @Test
  void a_write_without_a_version_is_refused_for_that() {
    var refused = catchThrowableOfType(
        InvalidInput.class, () -> ETag.required(Call.get("/").request()));

    assertThat(refused.problem().type()).isEqualTo(WebProblem.VERSION_MISSING);
    assertThat(refused.problem().type().status()).isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "17", "\"17", "17\"", "\"", "\"1\", \"2\"", "W/17", "W/"})
  void what_names_no_single_version_is_refused(String header) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> ETag.required(ifMatch(header)));

    assertThat(refused.problem().faults())
        .containsExactly(Fault.inHeader("if-match", Wrong.BAD_VERSION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"17\"", "\"abc\"", "\"\"", "\"-1\"", "\"1234567890123456789\""})
  void a_tag_that_we_never_gave_is_stale(String header) {
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> ETag.required(ifMatch(header)));
  }

  @Test
  void an_answer_carries_its_tag() {
    var answer = new ETag(17).answer(Call.get("/").request(), () -> JsonObject.EMPTY);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("ETag", "\"17\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"17\"", "W/\"17\"", "*", "\"16\", \"17\""})
  void a_client_that_has_the_version_is_told_so_and_sent_nothing(String header) {
    var request = Call.get("/").with("If-None-Match", header).request();

    var answer = new ETag(17).answer(request, () -> {
      throw new AssertionError("made for nobody");
    });

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.headers()).containsEntry("ETag", "\"17\"");
    assertThat(answer.json()).isEmpty();
  }

  @Test
  void a_client_that_has_another_version_is_sent_this_one() {
    var request = Call.get("/").with("If-None-Match", "\"16\"").request();

    assertThat(new ETag(17).answer(request, () -> JsonObject.EMPTY).status()).isEqualTo(200);
  }

  private static Request ifMatch(String header) {
    return Call.post("/", "{}").with("If-Match", header).request();
  }
}
