package kundcenter.articles;

import static kundcenter.articles.LiveLibrary.Someone.ANNA;
import static kundcenter.articles.LiveLibrary.Someone.EKBERGS_SYSTEM;
import static kundcenter.articles.LiveLibrary.Someone.GO;
import static kundcenter.articles.LiveLibrary.Someone.MARIA;
import static kundcenter.articles.LiveLibrary.Someone.NILS;
import static kundcenter.articles.LiveLibrary.Someone.OMAR;
import static kundcenter.articles.LiveLibrary.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kundcenter.contract.Answer;
import kundcenter.customer.EmailAddress;
import kundcenter.signin.Entrance;
import kundcenter.signin.SignIn;
import org.junit.jupiter.api.Test;

/// From a product in which a person is signed in, to the Academy.
class HandOverTest {

  private static final SignIn.Browser FIREFOX = new SignIn.Browser("Firefox", Optional.empty());

  private final LiveLibrary library = new LiveLibrary();

  @Test
  void the_link_names_the_person_and_signs_in_at_the_academy_T27() {
    var token = token(handsOver(GO, ANNA));

    assertThat(library.signIn().showHandover(token, library.now()))
        .isEqualTo(new Entrance.Ready(new EmailAddress(ANNA.address())));
    assertThat(library.signIn().acceptHandover(token, FIREFOX, library.now()))
        .isInstanceOfSatisfying(Entrance.SignedIn.class, in -> {
          assertThat(in.token().person().value()).isEqualTo("anna-lind");
          assertThat(in.next()).contains("/academy");
        });
  }

  @Test
  void it_can_lead_to_an_article() {
    var link = library.post(GO, "/v1/handovers", """
        {"address":"%s","article":"lamna-in-agi"}""".formatted(ANNA.address()));

    assertThat(link.text("/url")).contains("/open/");
    assertThat(library.signIn().acceptHandover(token(link), FIREFOX, library.now()))
        .isInstanceOfSatisfying(
            Entrance.SignedIn.class, in -> assertThat(in.next()).contains("/a/lamna-in-agi"));
  }

  @Test
  void looking_at_it_twenty_times_uses_it_as_little_as_once_T20() {
    var token = token(handsOver(GO, ANNA));
    for (var look = 0; look < 20; look++) library.signIn().showHandover(token, library.now());

    assertThat(library.signIn().acceptHandover(token, FIREFOX, library.now()))
        .isInstanceOf(Entrance.SignedIn.class);
  }

  @Test
  void it_works_once_and_for_two_minutes_T21() {
    var used = token(handsOver(GO, ANNA));
    var old = token(handsOver(GO, ANNA));
    library.signIn().acceptHandover(used, FIREFOX, library.now());

    assertThat(library.signIn().acceptHandover(used, FIREFOX, library.now()))
        .isEqualTo(new Entrance.Elsewhere());
    assertThat(library.signIn().showHandover(old, library.now().plusSeconds(120)))
        .isEqualTo(new Entrance.Elsewhere());
    assertThat(library.signIn().acceptHandover(old, FIREFOX, library.now().plusSeconds(120)))
        .isEqualTo(new Entrance.Elsewhere());
  }

  @Test
  void a_customers_machine_does_it_for_its_own_people_alone_T31() {
    assertThat(handsOver(EKBERGS_SYSTEM, ANNA).status()).isEqualTo(200);
    assertThat(handsOver(EKBERGS_SYSTEM, NILS))
        .isEqualTo(library
            .post(EKBERGS_SYSTEM, "/v1/handovers", "{\"address\":\"nobody@example.se\"}")
            .uncounted());
    assertThat(handsOver(EKBERGS_SYSTEM, NILS).status()).isEqualTo(404);
  }

  @Test
  void nobody_is_handed_over_as_one_of_the_desk() {
    assertThat(handsOver(GO, MARIA).status()).isEqualTo(404);
  }

  @Test
  void people_hand_nobody_over() {
    for (var person : new LiveLibrary.Someone[] {ANNA, OMAR, MARIA})
      assertThat(handsOver(person, ANNA).problem()).isEqualTo("machines-only");
  }

  private Answer handsOver(LiveLibrary.Someone by, LiveLibrary.Someone whom) {
    return library
        .post(by, "/v1/handovers", "{\"address\":\"" + whom.address() + "\"}")
        .uncounted();
  }
}
