package kundcenter.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

  @Test
  void an_id_stands_in_the_deep_link() {
    assertThat(new ArticleId("lamna-in-agi").path()).isEqualTo("/a/lamna-in-agi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "-abc", "abc-", "Abc", "lämna", "a/b", "a b", "..%2f", ""})
  void what_would_need_an_escape_is_no_id(String text) {
    assertThat(ArticleId.isOne(text)).isFalse();
  }
}
