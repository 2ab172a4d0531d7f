package kundcenter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "rapport.pdf, rapport.pdf",
    "C:\\Users\\anna\\rapport.pdf, rapport.pdf",
    "../../etc/passwd, passwd",
    "'', file",
    "'..', file",
    "'  a.txt ', a.txt",
    "a/, file"
  })
  void folders_are_no_part_of_a_name_T17(String raw, String name) {
    assertThat(FileName.of(raw).value()).isEqualTo(name);
  }

  @Test
  void what_is_too_long_keeps_its_ending() {
    var name = FileName.of("å".repeat(300) + ".xlsx").value();

    assertThat(name).hasSize(120).endsWith("å.xlsx");
  }

  @Test
  void a_name_in_a_header_is_ascii_with_the_whole_beside_it() {
    assertThat(FileName.of("lön \"2026\"; 5 %.csv").asAttachment())
        .isEqualTo("attachment; filename=\"l_n _2026_; 5 _.csv\"; "
            + "filename*=UTF-8''l%C3%B6n%20%222026%22%3B%205%20%25.csv");
  }

  @Test
  void whatever_a_stranger_calls_a_file_its_name_is_one_plain_line_T17() {
    var random = new Random(17);
    for (var turn = 0; turn < 20_000; turn++) {
      var raw = IntStream.range(0, random.nextInt(200))
          .map(_ -> sign(random))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
      var name = FileName.of(raw);

      assertThat(name).isEqualTo(FileName.of(name.value()));
      assertThat(name.value().codePoints())
          .hasSizeBetween(1, 120)
          .noneMatch(sign -> sign == '/' || sign == '\\' || Character.isISOControl(sign))
          .noneMatch(sign -> Character.getType(sign) == Character.FORMAT);
      assertThat(name.asAttachment().chars()).allMatch(sign -> sign >= ' ' && sign < 0x7f);
    }
  }

  private static int sign(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(0x20);
      case 1 -> 0x2000 + random.nextInt(0x70);
      case 2 -> "/\\.:\"%;".charAt(random.nextInt(7));
      case 3 -> 0xd800 + random.nextInt(0x800);
      case 4 -> random.nextInt(Character.MAX_CODE_POINT + 1);
      default -> 'a' + random.nextInt(26);
    };
  }
}
