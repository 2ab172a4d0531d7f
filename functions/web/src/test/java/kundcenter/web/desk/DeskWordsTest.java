package kundcenter.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Language;
import kundcenter.hours.DayPlan;
import kundcenter.hours.RedDay;
import kundcenter.hours.Why;
import kundcenter.sla.Reason;
import kundcenter.ticket.Refusal;
import kundcenter.web.Messages;
import org.junit.jupiter.api.Test;

class DeskWordsTest {

  /// A key that only one of the languages has stops the start already.
  private static final Messages TEXTS = Messages.beside(DeskWords.class);

  @Test
  void there_is_a_text_for_all_that_is_said_and_none_besides() {
    var said = Stream.of(
            Arrays.stream(Refusal.values()).map(it -> "problem." + new RefusalProblem(it).slug()),
            Arrays.stream(DirectoryProblem.values()).map(it -> "problem." + it.slug()),
            Arrays.stream(Why.values()).map(why -> "reason." + why),
            Stream.of("reason.PAUSED", "reason.CLOSED_WITHOUT_START"),
            Arrays.stream(DayPlan.Kind.values()).map(kind -> "day." + kind),
            Arrays.stream(RedDay.values()).map(day -> "red-day." + day))
        .flatMap(keys -> keys);

    assertThat(TEXTS.keys()).containsExactlyInAnyOrderElementsOf(said.toList());
  }

  @Test
  void a_shortDayday_is_told_with_the_red_day_that_comes() {
    var shortDay = new Reason.Hours(Why.SHORT_DAY, Optional.of(RedDay.ALL_SAINTS_DAY));

    assertThat(new DeskWords(TEXTS, Language.SV).reason(shortDay))
        .isEqualTo("stänger tidigare: i morgon är det alla helgons dag");
  }
}
