package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.customer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | SV",
        "*                         | SV",
        "de                        | SV",
        "sv                        | SV",
        "en                        | EN",
        "en-GB                     | EN",
        "EN-us;q=0.5               | EN",
        "english                   | SV",
        "sv, en                    | SV",
        "en, sv                    | SV",
        "sv;q=0.8, en              | EN",
        "en;q=0.8, sv;q=0.9        | SV",
        "de, en;q=0.1              | EN",
        "en;q=0, *                 | SV",
        "sv;q=0, *                 | EN",
        "en;q=0.8, *;q=0.9         | SV",
        "en;q=2                    | SV",
        "en;q=1.000, sv;q=0.999    | EN",
        "en;q=1.0000               | SV",
        "en;q=                     | SV",
        ";;, ,;q=1                 | SV",
      })
  void the_better_liked_language_is_spoken_and_swedish_else(String header, Language spoken) {
    assertThat(Languages.preferred(header)).isEqualTo(spoken);
  }

  @Test
  void a_problem_is_told_in_the_language_asked_for_and_its_type_is_the_same() {
    var desk = new Desk();
    var swedish = desk.send(Call.get("/"));
    var english = desk.send(Call.get("/").with("Accept-Language", "en-GB, sv;q=0.5"));

    assertThat(swedish.text("title")).isEqualTo("Det finns inget på den adressen");
    assertThat(english.text("title")).isEqualTo("There is nothing at that address");
    assertThat(swedish.header("Content-Language")).isEqualTo("sv");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(english.header("Vary")).isEqualTo("Accept-Language");
    assertThat(english.text("type")).isEqualTo(swedish.text("type"));
  }
}
