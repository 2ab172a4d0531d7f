package kundcenter.web;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV (RFC 4180). The cells stand between commas or, as spreadsheets in Swedish write them,
/// semicolons, whichever comes first in the text. White space around a cell is dropped, and so is a
/// byte order mark.
final class CsvRows {

  /// @param line in which it begins, from 1
  record Row(int line, List<String> cells) {}

  private static final char QUOTE = '"';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Its lines end in `\n`.
  private final String text;

  private final char separator;
  private int at;
  private int line = 1;

  CsvRows(String text) {
    this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    var comma = text.indexOf(',');
    var semicolon = text.indexOf(';');
    this.separator = semicolon >= 0 && (comma < 0 || semicolon < comma) ? ';' : ',';
  }

  /// All rows in which anything stands. What is wrong is noted at the place of its line.
  List<Row> read(Spot spot) {
    var rows = new ArrayList<Row>();
    while (at < text.length()) {
      var begin = line;
      var cells = cells(spot.in("line").in(begin));
      if (!cells.stream().allMatch(String::isEmpty)) rows.add(new Row(begin, cells));
    }
    return rows;
  }

  /// Those up to the end of the line, which is passed.
  private List<String> cells(Spot spot) {
    var cells = new ArrayList<String>();
    while (true) {
      cells.add(cell(spot).strip());
      if (!isAt(separator)) break;
      at++;
    }
    at++;
    line++;
    return cells;
  }

  private String cell(Spot spot) {
    if (!isAt(QUOTE)) return plain(spot);
    var quoted = quoted(spot);
    if (!plain(spot).isEmpty()) spot.wrong(Wrong.STRAY_QUOTE);
    return quoted;
  }

  private String plain(Spot spot) {
    var begin = at;
    while (at < text.length() && !isAt(separator) && !isAt('\n')) at++;
    var cell = text.substring(begin, at);
    if (cell.indexOf(QUOTE) >= 0) spot.wrong(Wrong.STRAY_QUOTE);
    return cell;
  }

  private String quoted(Spot spot) {
    var cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (sign == '\n') line++;
      if (sign == QUOTE) {
        at++;
        if (!isAt(QUOTE)) return cell.toString();
      }
      cell.append(sign);
    }
    spot.wrong(Wrong.OPEN_QUOTE);
    return cell.toString();
  }

  private boolean isAt(char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }
}
