package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TicketNumberTest {

  @Test
  void numbers_begin_with_1() {
    assertThat(new TicketNumber(1)).hasToString("1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TicketNumber(0))
        .withMessage("a ticket number is 1 or more, not 0");
  }

  @Test
  void a_later_ticket_has_a_greater_number() {
    assertThat(new TicketNumber(9)).isLessThan(new TicketNumber(10));
  }
}
