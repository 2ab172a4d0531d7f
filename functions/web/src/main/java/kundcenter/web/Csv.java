package kundcenter.web;

import java.util.List;
import java.util.stream.Collectors;

/// A table as CSV (RFC 4180): every cell in quotes, lines ending in CR LF, the names of the columns
/// first.
///
/// A cell whose first sign would make a spreadsheet take it for a formula gets an apostrophe
/// before it (threat T41).
public final class Csv {

  public static final String TYPE = "text/csv";

  private static final String DANGEROUS = "=+-@\t\r\n\0";

  private final int columns;
  private final StringBuilder text = new StringBuilder();

  public Csv(List<String> columns) {
    this.columns = columns.size();
    line(columns);
  }

  /// Adds a line of as many cells as there are columns.
  public Csv add(List<?> cells) {
    if (cells.size() != columns)
      throw new IllegalArgumentException(
          "a line of %d cells in %d columns: %s".formatted(cells.size(), columns, cells));
    line(cells);
    return this;
  }

  private void line(List<?> cells) {
    var quoted = cells.stream().map(cell -> quoted(cell.toString()));
    text.append(quoted.collect(Collectors.joining(","))).append("\r\n");
  }

  private static String quoted(String cell) {
    var isFormula = !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
    return "\"" + (isFormula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
  }

  /// The whole table.
  @Override
  public String toString() {
    return text.toString();
  }
}
