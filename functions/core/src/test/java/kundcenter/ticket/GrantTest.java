package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final CustomerId EKBERGS = new CustomerId("ekbergs");
  private static final CustomerId NORRSKEN = new CustomerId("norrsken");
  private static final PersonId OLLE = new PersonId("olle");
  private static final PersonId ANNA = new PersonId("anna");

  @Test
  void a_contact_reaches_the_tickets_of_the_whole_company_and_of_no_other_T31_T34() {
    var grant = new Grant(new Caller.Person(ANNA, EKBERGS, Caller.Role.CONTACT));

    assertThat(grant.covers(new Requester(ANNA, EKBERGS))).isTrue();
    assertThat(grant.covers(new Requester(OLLE, EKBERGS))).isTrue();
    assertThat(grant.covers(new Requester(ANNA, NORRSKEN))).isFalse();
  }

  @Test
  void a_member_reaches_their_own_tickets_only_T34() {
    var grant = new Grant(new Caller.Person(OLLE, EKBERGS, Caller.Role.MEMBER));

    assertThat(grant.covers(new Requester(OLLE, EKBERGS))).isTrue();
    assertThat(grant.covers(new Requester(ANNA, EKBERGS))).isFalse();
    assertThat(grant.covers(new Requester(OLLE, NORRSKEN))).isFalse();
  }

  @Test
  void a_customers_machine_reaches_that_customers_tickets_T31() {
    var grant = new Grant(new Caller.Machine(new TokenId("m1"), Optional.of(EKBERGS)));

    assertThat(grant.covers(new Requester(OLLE, EKBERGS))).isTrue();
    assertThat(grant.covers(new Requester(OLLE, NORRSKEN))).isFalse();
  }
}
