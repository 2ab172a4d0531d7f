package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import kundcenter.customer.Language;
import kundcenter.json.MalformedJson;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void there_is_a_text_for_every_problem_and_every_fault_and_no_other() {
    var problems = Arrays.stream(WebProblem.values()).map(type -> "problem." + type.slug());
    var faults = Stream.<Enum<?>[]>of(Wrong.values(), MalformedJson.Fault.values())
        .flatMap(Arrays::stream)
        .map(code -> "fault." + ProblemType.slug(code.name()));

    assertThat(Desk.MESSAGES.keys())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(problems, faults).toList());
  }

  @Test
  void arguments_take_the_place_of_their_numbers() {
    assertThat(Desk.MESSAGES.text(Language.EN, "fault.too-long", 9, 12))
        .isEqualTo("Is 12 signs; at most 9 are allowed.");
  }

  @Test
  void a_key_without_a_text_is_a_defect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Desk.MESSAGES.text(Language.SV, "problem.none"))
        .withMessage("no text for problem.none");
  }

  @Test
  void two_packages_with_one_key_are_a_defect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.beside(HttpFunction.class, Router.class).keys())
        .withMessageStartingWith("two texts for ");
  }

  @Test
  void a_package_without_texts_is_a_defect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.beside(MalformedJson.class).keys())
        .withMessage("no messages_sv.properties beside kundcenter.json.MalformedJson");
  }
}
