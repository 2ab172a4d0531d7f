package kundcenter.aws.provider;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import org.junit.jupiter.api.Test;

class TermsTextTest {

  private static final String TEXT = """
      {
        "id": "2027-01",
        "published": "2026-12-15T09:00:00.000Z",
        "targetsMinutes": { "1": 120, "2": 240, "3": 720, "4": 2880, "5": 2880 },
        "openingHours": {
          "zone": "Europe/Stockholm",
          "weekly": { "mon": [["08:00", "16:00"]] },
          "holidays": "SE",
          "eves": "red",
          "overrides": {}
        },
        "text": { "sv": "Villkor", "en": "Terms" }
      }""";

  @Test
  void terms_without_a_target_for_a_priority_are_refused() {
    var text = read(TEXT.replace("\"5\": 2880", "\"6\": 2880"));

    assertThatIllegalArgumentException()
        .isThrownBy(text::terms)
        .withMessageContaining("a target for each priority");
  }

  @Test
  void opening_hours_that_cannot_be_are_refused_with_the_terms_they_are_of() {
    var text = read(TEXT.replace("16:00", "07:00"));

    assertThatIllegalStateException()
        .isThrownBy(text::terms)
        .withMessageContaining("the opening hours of terms 2027-01");
  }

  private static TermsText read(String text) {
    return Records.of(TermsText.class).read(Json.parse(text, Limits.TRUSTED));
  }
}
