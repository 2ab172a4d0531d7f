package kundcenter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class ReplyTokenTest {

  private static final TicketNumber TICKET = new TicketNumber(10_001);
  private static final String DESK = "support@kundcenter.example";

  private final ReplyToken tokens = new ReplyToken(new byte[32]);
  private final String address = tokens.address(DESK, TICKET);

  @Test
  void an_address_of_ours_answers_to_its_ticket() {
    assertThat(tokens.ticket(address)).contains(TICKET);
  }

  @Test
  void a_mail_system_may_change_its_case() {
    assertThat(tokens.ticket(address.toUpperCase(Locale.ROOT))).contains(TICKET);
  }

  @Test
  void the_part_before_the_at_sign_is_no_longer_than_mail_systems_take() {
    var longest = tokens.address(DESK, new TicketNumber(Long.MAX_VALUE / 10));
    assertThat(longest.indexOf('@')).isLessThanOrEqualTo(64);
    assertThat(tokens.ticket(longest)).contains(new TicketNumber(Long.MAX_VALUE / 10));
  }

  @Test
  void one_wrong_sign_anywhere_answers_to_nothing_T02() {
    for (var i = DESK.indexOf('@'); i < address.lastIndexOf('@'); i++) {
      var wrong = address.charAt(i) == 'a' ? 'b' : 'a';
      assertThat(tokens.ticket(address.substring(0, i) + wrong + address.substring(i + 1)))
          .isEmpty();
    }
  }

  @Test
  void a_number_alone_answers_to_nothing_T02() {
    assertThat(tokens.ticket("support+10001@kundcenter.example")).isEmpty();
    assertThat(tokens.ticket("support+10001.@kundcenter.example")).isEmpty();
    assertThat(tokens.ticket("support+.@kundcenter.example")).isEmpty();
    assertThat(tokens.ticket("support@kundcenter.example")).isEmpty();
    assertThat(tokens.ticket("")).isEmpty();
  }

  @Test
  void the_sign_of_another_ticket_or_another_key_answers_to_nothing_T02() {
    var otherNumber = address.replace("10001", "10002");
    var otherKey = new ReplyToken(new byte[] {1}).address(DESK, TICKET);
    assertThat(tokens.ticket(otherNumber)).isEmpty();
    assertThat(tokens.ticket(otherKey)).isEmpty();
  }
}
