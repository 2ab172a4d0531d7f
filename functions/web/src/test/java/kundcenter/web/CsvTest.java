package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTest {

  record Cell(String said, String written) {}

  private static List<Cell> cells() {
    return List.of(
        new Cell("=1+1", "\"'=1+1\""),
        new Cell("=HYPERLINK(\"https://a.example\",\"b\")", """
            "'=HYPERLINK(""https://a.example"",""b"")\""""),
        new Cell("+1", "\"'+1\""),
        new Cell("-1", "\"'-1\""),
        new Cell("@SUM(A1)", "\"'@SUM(A1)\""),
        new Cell("\t=1", "\"'\t=1\""),
        new Cell("\r=1", "\"'\r=1\""),
        new Cell("\n=1", "\"'\n=1\""),
        new Cell("\0=1", "\"'\0=1\""),
        new Cell("'=1", "\"'=1\""),
        new Cell("a=1", "\"a=1\""),
        new Cell("2026-12", "\"2026-12\""),
        new Cell("a,b", "\"a,b\""),
        new Cell("\"", "\"\"\"\""),
        new Cell("a\r\nb", "\"a\r\nb\""),
        new Cell("", "\"\""));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_cell_is_quoted_and_never_a_formula_T41(Cell cell) {
    var csv = new Csv(List.of("a")).add(List.of(cell.said()));

    assertThat(csv).hasToString("\"a\"\r\n" + cell.written() + "\r\n");
  }

  @Test
  void the_name_of_a_column_is_no_formula_either_T41() {
    assertThat(new Csv(List.of("=a"))).hasToString("\"'=a\"\r\n");
  }

  @Test
  void cells_are_written_in_order() {
    var csv = new Csv(List.of("a", "b")).add(List.of(1, "x")).add(List.of(2, "y"));

    assertThat(csv).hasToString("\"a\",\"b\"\r\n\"1\",\"x\"\r\n\"2\",\"y\"\r\n");
  }

  @Test
  void a_line_has_as_many_cells_as_there_are_columns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Csv(List.of("a", "b")).add(List.of("x")));
  }
}
