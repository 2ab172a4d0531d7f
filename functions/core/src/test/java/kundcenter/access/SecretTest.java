package kundcenter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import kundcenter.customer.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  private static final int RUNS = 1_000;
  private static final String ZEROS = "A".repeat(43);

  @Test
  void what_is_revealed_is_read_again_and_has_the_same_hash() {
    var random = new Random(7);
    for (var run = 0; run < RUNS; run++) {
      var bytes = new byte[Secret.BYTES];
      random.nextBytes(bytes);
      var secret = Secret.of(bytes);

      assertThat(secret.reveal()).hasSize(43).matches("[0-9A-Za-z_-]+");
      assertThat(Secret.parse(secret.reveal()).map(Secret::hash)).contains(secret.hash());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "å"})
  void a_text_of_another_length_is_no_secret(String text) {
    assertThat(Secret.parse(text)).isEmpty();
  }

  @Test
  void one_text_is_a_secret_and_its_neighbours_of_the_same_bits_are_not() {
    assertThat(Secret.parse(ZEROS)).isPresent();
    assertThat(Secret.parse("A".repeat(42) + "B")).isEmpty();
    assertThat(Secret.parse("A".repeat(42) + "+")).isEmpty();
    assertThat(Secret.parse("A".repeat(42) + "=")).isEmpty();
  }

  @Test
  void a_secret_has_256_bits() {
    assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(new byte[31]));
  }

  @Test
  void no_text_for_logs_shows_a_secret_a_code_or_a_session_T50() {
    var secret = Secret.of(new byte[Secret.BYTES]);
    var token = new SessionToken(new PersonId("anna-lind"), secret);
    var code = Code.of(new byte[Code.BYTES]);

    assertThat(secret + " " + token + " " + code).doesNotContain(ZEROS).doesNotContain("0000");
  }

  @Test
  void a_session_is_shown_by_its_person_and_its_secret() {
    var token = new SessionToken(new PersonId("anna-lind"), Secret.of(new byte[Secret.BYTES]));

    assertThat(token.reveal()).isEqualTo("anna-lind." + ZEROS);
    assertThat(SessionToken.parse(token.reveal()).map(SessionToken::reveal))
        .contains(token.reveal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "anna-lind", "anna-lind.", ".AAAA", "anna lind.AAAA"})
  void another_text_is_no_session(String text) {
    assertThat(SessionToken.parse(text)).isEmpty();
    assertThat(SessionToken.parse(text + "A".repeat(39))).isEmpty();
  }

  @Test
  void a_hash_is_hexadecimal_of_its_length() {
    for (var hex : Arrays.asList("", "00", "0".repeat(63) + "g", "0".repeat(63) + "A"))
      assertThatIllegalArgumentException().isThrownBy(() -> new Hash(hex));
  }
}
