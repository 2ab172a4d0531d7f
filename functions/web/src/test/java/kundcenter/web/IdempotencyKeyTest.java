package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

  private static final Call CALL = Call.post("/v1/things", "{}").with("Idempotency-Key", "k-1");

  @Test
  void the_same_request_again_is_the_same_operation_with_the_same_content() {
    assertThat(key(CALL)).isEqualTo(key(CALL));
    assertThat(key(CALL).operation()).matches("[0-9a-f]{64}");
  }

  @Test
  void another_body_is_the_same_operation_with_other_content() {
    var other = Call.post("/v1/things", "{ }").with("Idempotency-Key", "k-1");

    assertThat(key(other).operation()).isEqualTo(key(CALL).operation());
    assertThat(key(other).content()).isNotEqualTo(key(CALL).content());
  }

  @Test
  void another_key_path_or_caller_is_another_operation() {
    var another = IdempotencyKey.required(CALL.request(), Desk.SIV);

    assertThat(Stream.of(
            key(CALL),
            key(CALL.with("Idempotency-Key", "k-2")),
            key(Call.post("/v1/thing", "{}").with("Idempotency-Key", "k-1")),
            another))
        .extracting(IdempotencyKey::operation)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_missing_key_is_a_problem_of_its_own() {
    assertThat(refused(CALL.without("Idempotency-Key")).type())
        .isEqualTo(WebProblem.IDEMPOTENCY_KEY_MISSING);
  }

  @Test
  void a_key_of_255_signs_is_taken() {
    assertThat(key(CALL.with("Idempotency-Key", "~".repeat(255)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "å", "a\u0001", "LONG"})
  void a_key_that_is_no_key_is_told_so(String key) {
    var call = CALL.with("Idempotency-Key", key.replace("LONG", "x".repeat(256)));

    assertThat(refused(call).faults())
        .containsExactly(Fault.inHeader("idempotency-key", Wrong.BAD_KEY, 255));
  }

  private static IdempotencyKey key(Call call) {
    return IdempotencyKey.required(call.request(), Desk.ANNA);
  }

  private static Problem refused(Call call) {
    return catchThrowableOfType(InvalidInput.class, () -> key(call)).problem();
  }
}
