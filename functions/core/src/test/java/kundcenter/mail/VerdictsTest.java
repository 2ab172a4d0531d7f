package kundcenter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kundcenter.mail.Verdicts.Gate;
import kundcenter.mail.Verdicts.Policy;
import kundcenter.mail.Verdicts.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictsTest {

  @Test
  void only_a_sender_who_passes_dmarc_is_verified_T01() {
    assertThat(dmarc(Verdict.PASS, Policy.NONE).gate()).isEqualTo(Gate.VERIFIED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"GRAY", "PROCESSING_FAILED", "DISABLED", "FAIL"})
  void whatever_else_dmarc_says_verifies_nobody_T01(Verdict verdict) {
    assertThat(dmarc(verdict, Policy.NONE).gate()).isEqualTo(Gate.UNVERIFIED);
  }

  @Test
  void a_forged_sender_is_kept_apart_where_the_owner_of_the_name_wants_it_refused_T01() {
    assertThat(dmarc(Verdict.FAIL, Policy.REJECT).gate()).isEqualTo(Gate.FORGED);
    assertThat(dmarc(Verdict.FAIL, Policy.QUARANTINE).gate()).isEqualTo(Gate.UNVERIFIED);
  }

  @Test
  void malware_is_kept_apart_whoever_sends_it_T18() {
    assertThat(virus(Verdict.FAIL).gate()).isEqualTo(Gate.INFECTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"GRAY", "PROCESSING_FAILED", "DISABLED", "FAIL"})
  void files_that_were_not_found_clean_are_not_scanned_T18(Verdict verdict) {
    assertThat(virus(Verdict.PASS).isScanned()).isTrue();
    assertThat(virus(verdict).isScanned()).isFalse();
  }

  @Test
  void spam_is_let_in_as_spam_even_of_a_verified_sender() {
    var verdicts = new Verdicts(
        Verdict.FAIL, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Optional.empty());
    assertThat(verdicts.gate()).isEqualTo(Gate.SPAM);
  }

  private static Verdicts dmarc(Verdict verdict, Policy policy) {
    return new Verdicts(
        Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, verdict, Optional.of(policy));
  }

  private static Verdicts virus(Verdict verdict) {
    return new Verdicts(
        Verdict.PASS, verdict, Verdict.PASS, Verdict.PASS, Verdict.PASS, Optional.empty());
  }
}
