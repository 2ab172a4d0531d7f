package kundcenter.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"556239-4717", "5562394717"})
  void a_number_is_read_with_its_hyphen_or_without(String text) {
    assertThat(new OrganisationNumber(text)).hasToString("556239-4717");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "556239-4718",
        "55623947-17",
        "16556239-4717",
        "556239-471",
        "556239-47170",
        "556239 4717",
        "٥٥٦٢٣٩-٤٧١٧",
        "811228-9874"
      })
  void a_slip_or_the_number_of_a_person_is_refused(String text) {
    assertThat(OrganisationNumber.parse(text)).isEmpty();
  }
}
