package kundcenter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterGuessTest {

  private final MatterGuess guess = new MatterGuess(new Catalogue(List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Begäran om inloggning",
        "Önskar behörighet till FAQ",
        "ANSÖKAN: ny inloggning, 2 st.",
        "Request for access to downloads",
        "Login request"
      })
  void a_wish_and_a_login_together_are_a_wish_for_access(String subject) {
    assertThat(guess.kind(subject)).isEqualTo(Kind.ACCESS_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inloggningen fungerar inte",
        "Ingen inloggning sedan i morse",
        "Önskar hjälp med momsen",
        "Access denied",
        ""
      })
  void a_login_or_a_wish_alone_is_a_question(String subject) {
    assertThat(guess.kind(subject)).isEqualTo(Kind.GUIDANCE);
  }
}
