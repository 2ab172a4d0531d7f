package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import kundcenter.customer.Trace;
import org.junit.jupiter.api.Test;

class SensitiveTicketsTest {

  private final LiveDesk desk = new LiveDesk();
  private final long ticket = desk.as(ANNA).files(REPORT);

  @Test
  void who_of_the_desk_reads_a_case_marked_as_sensitive_is_noted_T56() {
    desk.as(LINA).reads(ticket);
    desk.as(LINA).command(ticket, "tag", Map.of("tag", "sensitive")).ok();

    desk.as(OMAR).reads(ticket);
    desk.as(ANNA).reads(ticket);

    assertThat(desk.traces(ticket))
        .extracting(Trace::by, Trace::act)
        .containsExactly(tuple("specialist/omar-haddad", Trace.Act.READ));
  }
}
