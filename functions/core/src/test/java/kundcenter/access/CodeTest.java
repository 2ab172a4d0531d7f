package kundcenter.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  private static final Code CODE = Code.of(new byte[] {0, 68, 50, 20, (byte) 199});

  @Test
  void forty_bits_are_eight_signs_in_two_groups() {
    assertThat(CODE.reveal()).isEqualTo("0123-4567");
    assertThat(Code.of(new byte[] {-1, -1, -1, -1, -1}).reveal()).isEqualTo("ZZZZ-ZZZZ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0123-4567", "01234567", " 0123 4567 ", "O123-4567", "oi23-4567", "0l23\t4567"})
  void a_code_is_read_however_it_is_typed_or_pasted(String typed) {
    assertThat(Code.parse(typed).map(Code::reveal)).contains("0123-4567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123-456", "0123-45678", "0123-456U", "0123_4567", "0123-456å"})
  void anything_else_is_no_code(String typed) {
    assertThat(Code.parse(typed)).isEmpty();
  }

  @Test
  void a_lock_opens_for_its_code_alone_also_when_it_was_stored() {
    var salt = new byte[CodeLock.SALT_BYTES];
    var lock = CodeLock.of(CodeLock.on(CODE, salt).toString());

    assertThat(lock.opensFor(CODE)).isTrue();
    assertThat(lock.opensFor(Code.parse("0123-4568").orElseThrow())).isFalse();
  }

  @Test
  void one_code_has_another_lock_with_another_salt() {
    var salt = new byte[CodeLock.SALT_BYTES];
    var other = salt.clone();
    other[0] = 1;

    assertThat(CodeLock.on(CODE, salt).toString())
        .isNotEqualTo(CodeLock.on(CODE, other).toString())
        .doesNotContain("0123");
  }

  @Test
  void the_lock_of_no_mail_opens_for_nobody_T22() {
    assertThat(CodeLock.NEVER.opensFor(CODE)).isFalse();
  }
}
