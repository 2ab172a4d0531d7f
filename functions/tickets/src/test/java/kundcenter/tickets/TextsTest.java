package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kundcenter.hours.Fault;
import kundcenter.report.Period;
import kundcenter.web.Messages;
import kundcenter.web.ProblemType;
import org.junit.jupiter.api.Test;

class TextsTest {

  /// A key that only one of the languages has stops the start already.
  private static final Messages TEXTS = Messages.beside(TicketsHandler.class);

  @Test
  void there_is_a_text_for_all_that_is_said_and_none_besides() {
    var said = Stream.of(
            Arrays.stream(DeskProblem.values()).map(it -> "problem." + it.slug()),
            Arrays.stream(Fault.Reason.values()).map(TextsTest::fault),
            Arrays.stream(Period.Flaw.values()).map(TextsTest::fault),
            Stream.of("fault.never-open", "fault.no-room-for-articles"))
        .flatMap(keys -> keys);

    assertThat(TEXTS.keys()).containsExactlyInAnyOrderElementsOf(said.toList());
  }

  private static String fault(Enum<?> code) {
    return "fault." + ProblemType.slug(code.name());
  }
}
