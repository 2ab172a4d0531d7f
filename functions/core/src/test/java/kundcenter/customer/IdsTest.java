package kundcenter.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @Test
  void an_id_of_forty_allowed_signs_is_kept_as_it_is() {
    var longest = "p_" + "Az09-".repeat(7) + "end";

    assertThat(new PersonId(longest)).hasToString(longest);
    assertThat(new CustomerId(longest)).hasToString(longest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a#b", "a/b", "a b", "å", "a\n", "12345678901234567890123456789012345678901"})
  void an_id_that_would_need_an_escape_or_is_too_long_is_refused(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(id));
    assertThatIllegalArgumentException().isThrownBy(() -> new CustomerId(id));
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenId(id));
  }

  @Test
  void a_token_id_has_no_underscore_that_would_split_the_token() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenId("a_b"));
  }

  @Test
  void no_two_callers_share_an_id() {
    var person = new PersonId("p1");

    assertThat(java.util.List.of(
            new Caller.Person(person, new CustomerId("c1"), Caller.Role.CONTACT).id(),
            new Caller.Person(person, new CustomerId("c2"), Caller.Role.CONTACT).id(),
            new Caller.Specialist(person, false).id(),
            new Caller.Machine(new TokenId("p1"), Optional.empty()).id()))
        .doesNotHaveDuplicates();
  }
}
