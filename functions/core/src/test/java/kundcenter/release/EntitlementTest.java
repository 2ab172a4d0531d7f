package kundcenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import org.junit.jupiter.api.Test;

class EntitlementTest {

  private static final CustomerId EKBERGS = new CustomerId("ekbergs-bygg");
  private static final Caller MEMBER =
      new Caller.Person(new PersonId("olle"), EKBERGS, Caller.Role.MEMBER);
  private static final Caller MACHINE =
      new Caller.Machine(new TokenId("ekbergs"), Optional.of(EKBERGS));

  @Test
  void who_belongs_to_an_owner_may_have_it_also_without_support_right() {
    assertThat(of(MEMBER, PaymentStanding.IN_ORDER).objection("lon")).isEmpty();
    assertThat(of(MACHINE, PaymentStanding.IN_ORDER).objection("lon")).isEmpty();
  }

  @Test
  void what_the_company_does_not_own_it_does_not_get() {
    assertThat(of(MEMBER, PaymentStanding.IN_ORDER).objection("business"))
        .hasValue(ReleaseRefusal.NOT_OWNER);
    assertThat(new Entitlement(MEMBER, Optional.empty(), true).objection("lon"))
        .hasValue(ReleaseRefusal.NOT_OWNER);
  }

  @Test
  void overdue_payments_stand_in_the_way_only_if_the_setting_says_so() {
    assertThat(of(MEMBER, PaymentStanding.OVERDUE).objection("lon")).isEmpty();
    assertThat(new Entitlement(MEMBER, Optional.of(customer(PaymentStanding.OVERDUE)), false)
            .objection("lon"))
        .hasValue(ReleaseRefusal.PAYMENT_OVERDUE);
  }

  @Test
  void the_desk_may_have_all() {
    var desk = new Caller.Specialist(new PersonId("omar"), false);
    var vendor = new Caller.Machine(new TokenId("vendors"), Optional.empty());

    assertThat(new Entitlement(desk, Optional.empty(), false).objection("lon")).isEmpty();
    assertThat(new Entitlement(vendor, Optional.empty(), false).objection("lon"))
        .isEmpty();
  }

  private static Entitlement of(Caller caller, PaymentStanding standing) {
    return new Entitlement(caller, Optional.of(customer(standing)), true);
  }

  private static Customer customer(PaymentStanding standing) {
    return new Customer(
        EKBERGS, "Ekbergs Bygg AB", Optional.empty(), Set.of(), Set.of("lon"), standing, List.of());
  }
}
