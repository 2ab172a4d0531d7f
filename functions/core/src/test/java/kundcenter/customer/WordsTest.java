package kundcenter.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void words_are_looked_for_without_capitals_and_accents_but_with_the_swedish_ones() {
    assertThat(Words.of("Åhléns-Öberg & Söner AB"))
        .containsExactly("åhlens", "öberg", "söner", "ab");
  }

  @Test
  void a_single_letter_is_no_word_and_each_word_counts_once() {
    assertThat(Words.of("A B och och C2")).containsExactly("och", "c2");
  }

  @Test
  void a_name_of_many_words_is_found_by_its_first_ten_of_forty_letters_at_most() {
    assertThat(Words.of("ab ac ad ae af ag ah ai aj ak al am")).hasSize(10);
    assertThat(Words.of("x".repeat(100))).containsExactly("x".repeat(40));
  }
}
