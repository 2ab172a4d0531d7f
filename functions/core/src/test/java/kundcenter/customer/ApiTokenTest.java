package kundcenter.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import kundcenter.customer.ApiToken.Realm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTest {

  private static final String SCANNED_FOR =
      "kc_(live|test)_[0-9A-Za-z]{1,32}_[0-9A-Za-z]{43}_[0-9a-f]{8}";

  private static final ApiToken TOKEN =
      ApiToken.issue(Realm.TEST, new TokenId("demo"), filled((byte) 7));

  @Test
  void a_token_reads_back_as_the_same_token() {
    var read = ApiToken.parse(TOKEN.reveal()).orElseThrow();

    assertThat(read.id()).isEqualTo(new TokenId("demo"));
    assertThat(read.reveal()).isEqualTo(TOKEN.reveal());
    assertThat(read.matches(TOKEN.hash())).isTrue();
  }

  @Test
  void every_token_has_the_shape_that_scanners_look_for_T44() {
    var random = new Random(1);
    for (var run = 0; run < 500; run++) {
      var secret = new byte[ApiToken.SECRET_BYTES];
      random.nextBytes(secret);
      var id = new TokenId(Long.toString(random.nextLong(Long.MAX_VALUE), 36));

      var token = ApiToken.issue(Realm.LIVE, id, secret);

      assertThat(token.reveal()).matches(SCANNED_FOR);
      assertThat(ApiToken.parse(token.reveal())).map(ApiToken::id).contains(id);
    }
  }

  @Test
  void the_lowest_and_the_highest_secret_have_the_shape_too_T44() {
    for (var edge : new byte[] {0, -1}) {
      var token = ApiToken.issue(Realm.LIVE, new TokenId("a".repeat(32)), filled(edge));

      assertThat(token.reveal()).matches(SCANNED_FOR);
      assertThat(ApiToken.parse(token.reveal())).isPresent();
    }
  }

  @Test
  void any_single_changed_sign_is_turned_away_before_a_look_up() {
    var text = TOKEN.reveal();
    for (var i = 0; i < text.length(); i++) {
      var other = text.charAt(i) == 'x' ? 'y' : 'x';

      assertThat(ApiToken.parse(text.substring(0, i) + other + text.substring(i + 1)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "kc", "kc_test_demo", "____", "kc_test__x_y", "kc_test_demo_x_00000000"})
  void a_text_of_another_shape_is_no_token(String text) {
    assertThat(ApiToken.parse(text)).isEmpty();
  }

  @Test
  void a_token_in_other_case_or_with_more_around_it_is_no_token() {
    var text = TOKEN.reveal();

    assertThat(ApiToken.parse(" " + text)).isEmpty();
    assertThat(ApiToken.parse(text + "_")).isEmpty();
    assertThat(ApiToken.parse(text + "x".repeat(10_000))).isEmpty();
    assertThat(ApiToken.parse("KC" + text.substring(2))).isEmpty();
  }

  @Test
  void the_hash_of_one_secret_does_not_match_another_nor_another_realm_nor_another_id() {
    assertThat(TOKEN.matches(
            ApiToken.issue(Realm.TEST, TOKEN.id(), filled((byte) 8)).hash()))
        .isFalse();
    assertThat(TOKEN.matches(
            ApiToken.issue(Realm.LIVE, TOKEN.id(), filled((byte) 7)).hash()))
        .isFalse();
    assertThat(TOKEN.matches(
            ApiToken.issue(Realm.TEST, new TokenId("demo2"), filled((byte) 7)).hash()))
        .isFalse();
    assertThat(TOKEN.matches(new byte[0])).isFalse();
  }

  @Test
  void the_text_for_logs_never_shows_the_secret_T50() {
    assertThat(TOKEN).hasToString("kc_test_demo_…");
  }

  @Test
  void a_secret_of_another_length_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiToken.issue(Realm.TEST, TOKEN.id(), new byte[31]));
  }

  private static byte[] filled(byte value) {
    var secret = new byte[ApiToken.SECRET_BYTES];
    Arrays.fill(secret, value);
    return secret;
  }
}
