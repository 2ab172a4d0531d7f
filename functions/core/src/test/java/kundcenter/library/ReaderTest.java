package kundcenter.library;

import static kundcenter.library.Samples.MARIA;
import static kundcenter.library.Samples.NOW;
import static kundcenter.library.Samples.begun;
import static kundcenter.library.Samples.changed;
import static kundcenter.library.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderTest {

  private static final Reader ANYONE = new Reader.Anyone();
  private static final Reader MEMBER = new Reader.Member(Set.of("go"));
  private static final Reader OWNER = new Reader.Member(Set.of("go", "lon"));
  private static final Reader DESK = new Reader.Desk();

  @Test
  void anyone_sees_what_is_public_and_no_more() {
    assertThat(ANYONE.sees(published(Visibility.PUBLIC))).isTrue();
    assertThat(ANYONE.sees(published(Visibility.SIGNED_IN))).isFalse();
    assertThat(ANYONE.sees(published(Visibility.OWNERS))).isFalse();
  }

  @Test
  void who_is_signed_in_sees_what_is_for_owners_of_their_products_only_T31() {
    assertThat(MEMBER.sees(published(Visibility.SIGNED_IN))).isTrue();
    assertThat(MEMBER.sees(published(Visibility.OWNERS))).isFalse();
    assertThat(OWNER.sees(published(Visibility.OWNERS))).isTrue();
  }

  @Test
  void not_even_the_desk_reads_a_draft_as_published() {
    assertThat(DESK.sees(begun(content(Visibility.PUBLIC)))).isFalse();
  }

  @Test
  void the_audiences_of_a_reader_are_those_that_they_belong_to() {
    for (var reader : Set.of(ANYONE, MEMBER, OWNER)) {
      for (var audience : Set.of(
          Audience.PUBLIC, Audience.SIGNED_IN, Audience.ownersOf("go"), Audience.ownersOf("lon")))
        assertThat(reader.audiences().contains(audience)).isEqualTo(reader.belongsTo(audience));
    }
  }

  private static Article published(Visibility visibility) {
    return changed(begun(content(visibility)).publish(MARIA, NOW));
  }
}
