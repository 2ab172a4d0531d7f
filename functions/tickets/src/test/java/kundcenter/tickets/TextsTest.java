package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kundcenter.hours.DayPlan;
import kundcenter.hours.Fault;
import kundcenter.hours.RedDay;
import kundcenter.hours.Why;
import kundcenter.report.Period;
import kundcenter.ticket.Refusal;
import kundcenter.web.Messages;
import kundcenter.web.ProblemType;
import org.junit.jupiter.api.Test;

class TextsTest {

  /// A key that only one of the languages has stops the start already.
  private static final Messages TEXTS = Messages.beside(TicketsHandler.class);

  @Test
  void there_is_a_text_for_all_that_is_said_and_none_besides() {
    var said = Stream.of(
            Arrays.stream(Refusal.values()).map(it -> "problem." + new RefusalProblem(it).slug()),
            Arrays.stream(Why.values()).map(why -> "reason." + why),
            Stream.of("reason.PAUSED", "reason.CLOSED_WITHOUT_START"),
            Arrays.stream(DayPlan.Kind.values()).map(kind -> "day." + kind),
            Arrays.stream(RedDay.values()).map(day -> "red-day." + day),
            Arrays.stream(DeskProblem.values()).map(it -> "problem." + it.slug()),
            Arrays.stream(Fault.Reason.values()).map(TextsTest::fault),
            Arrays.stream(Period.Flaw.values()).map(TextsTest::fault),
            Stream.of("fault.never-open"))
        .flatMap(keys -> keys);

    assertThat(TEXTS.keys()).containsExactlyInAnyOrderElementsOf(said.toList());
  }

  private static String fault(Enum<?> code) {
    return "fault." + ProblemType.slug(code.name());
  }
}
