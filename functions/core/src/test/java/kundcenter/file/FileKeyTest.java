package kundcenter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyTest {

  @Test
  void a_key_is_its_parts_with_slashes_between() {
    assertThat(FileKey.of("attachments", "10001", "a-1").value())
        .isEqualTo("attachments/10001/a-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/a", "a/", "a//b", "..", "a/../b", "a/./b", "a/...", "a\\b", "a%2fb", "å", "a b"
      })
  void no_key_leads_out_of_its_folder_T37(String value) {
    assertThatThrownBy(() -> new FileKey(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_part_that_brings_a_slash_is_none_T37() {
    assertThatThrownBy(() -> FileKey.of("a", "b/c")).isInstanceOf(IllegalArgumentException.class);
  }
}
