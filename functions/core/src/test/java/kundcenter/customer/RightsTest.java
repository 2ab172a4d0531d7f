package kundcenter.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Caller.Role;
import kundcenter.customer.Rights.Act;
import kundcenter.customer.Rights.Answer;
import kundcenter.customer.Rights.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

  private static final Answer YES = new Answer.Yes();
  private static final PersonId ANNA = new PersonId("anna");

  @Test
  void the_phone_number_is_for_the_certified_whatever_their_role_or_standing() {
    for (var role : Role.values())
      for (var standing : PaymentStanding.values()) {
        assertThat(rights(role, standing, true).may(new Act.SeePhoneNumber())).isEqualTo(YES);
        assertThat(rights(role, standing, false).may(new Act.SeePhoneNumber()))
            .isEqualTo(new Answer.No(Why.NOT_CERTIFIED));
      }
  }

  @ParameterizedTest
  @EnumSource
  void articles_are_for_everybody_of_a_known_customer(Role role) {
    var act = new Act.ReadArticles();

    assertThat(rights(role, PaymentStanding.IN_ORDER, false).may(act)).isEqualTo(YES);
    assertThat(rights(role, PaymentStanding.OVERDUE, false).may(act)).isEqualTo(YES);
    assertThat(rights(role, PaymentStanding.UNKNOWN, false).may(act))
        .isEqualTo(new Answer.No(Why.UNKNOWN_CUSTOMER));
  }

  @ParameterizedTest
  @EnumSource
  void downloads_are_for_the_owners_of_the_product(Role role) {
    var owned = new Act.Download("lon");
    var other = new Act.Download("business");

    assertThat(rights(role, PaymentStanding.IN_ORDER, false).may(owned)).isEqualTo(YES);
    assertThat(rights(role, PaymentStanding.OVERDUE, false).may(owned)).isEqualTo(YES);
    assertThat(rights(role, PaymentStanding.IN_ORDER, false).may(other))
        .isEqualTo(new Answer.No(Why.PRODUCT_NOT_OWNED));
    assertThat(rights(role, PaymentStanding.UNKNOWN, false).may(owned))
        .isEqualTo(new Answer.No(Why.UNKNOWN_CUSTOMER));
  }

  @Test
  void what_concerns_the_whole_company_is_for_its_contacts_T34() {
    for (var act :
        List.of(new Act.SeeTicketsOfCompany(), new Act.Release(), new Act.ReplaceContacts())) {
      assertThat(rights(Role.CONTACT, PaymentStanding.IN_ORDER, false).may(act)).isEqualTo(YES);
      assertThat(rights(Role.MEMBER, PaymentStanding.IN_ORDER, true).may(act))
          .isEqualTo(new Answer.No(Why.NOT_A_CONTACT));
    }
  }

  @Test
  void training_for_a_whole_product_is_training_for_each_module_and_not_the_other_way() {
    var whole =
        new Training("go", Optional.empty(), Training.Level.BASIC, LocalDate.parse("2025-03-01"));
    var part = new Training(
        "go", Optional.of("lon"), Training.Level.EXPERT, LocalDate.parse("2025-03-01"));

    assertThat(whole.covers("go", Optional.of("tid"))).isTrue();
    assertThat(part.covers("go", Optional.of("lon"))).isTrue();
    assertThat(part.covers("go", Optional.of("tid"))).isFalse();
    assertThat(part.covers("lon", Optional.empty())).isFalse();
  }

  @Test
  void every_no_and_every_hold_has_something_to_do_next() {
    for (var why : Why.values()) assertThat(why.next()).isNotNull();
    for (var hold : Hold.values()) assertThat(hold.next()).isNotNull();
  }

  @Test
  void a_person_has_no_rights_in_anothers_company_T31() {
    var rights = rights(Role.CONTACT, PaymentStanding.IN_ORDER, true);
    var other = Customer.unknown(new CustomerId("other"), "Other");

    assertThatIllegalArgumentException().isThrownBy(() -> new Rights(rights.person(), other));
  }

  private static Rights rights(Role role, PaymentStanding standing, boolean isTrained) {
    var training =
        new Training("go", Optional.of("lon"), Training.Level.BASIC, LocalDate.parse("2025-03-01"));
    var customer = new Customer(
        new CustomerId("bageriet"),
        "Bageriet",
        Optional.empty(),
        Set.of(),
        Set.of("go", "lon"),
        standing,
        role == Role.CONTACT ? List.of(ANNA) : List.of());
    var person = new Person(
        ANNA,
        new EmailAddress("anna@bageriet.example"),
        "Anna",
        Language.SV,
        customer.id(),
        isTrained ? List.of(training) : List.of(),
        Optional.empty());
    return new Rights(person, customer);
  }
}
