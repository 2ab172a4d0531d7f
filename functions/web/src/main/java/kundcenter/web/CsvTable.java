package kundcenter.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// A table that is sent to us: first the names of its columns in any order, then its lines, each
/// read as an object of its cells. An empty cell counts as absent, and a line of nothing else is
/// passed over.
///
/// @param most lines below the names
/// @param required the columns that must be there
/// @param optional those that may be left out
public record CsvTable<T>(int most, List<String> required, List<String> optional, Shape<T> line) {

  public CsvTable {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /// The lines, or null when a fault has been noted: at `/line/7/name` for the cell of a line.
  @Nullable List<TableLine<T>> read(String text, Spot spot) {
    var rows = new CsvRows(text).read(spot);
    if (rows.isEmpty()) return spot.wrong(Wrong.TOO_SHORT, 1, most);
    var names = rows.getFirst().cells();
    check(names, spot.in("line").in(rows.getFirst().line()));
    if (!spot.faults().isEmpty()) return null;
    if (rows.size() - 1 > most) return spot.wrong(Wrong.TOO_MANY, most);
    var lines = new ArrayList<TableLine<T>>();
    for (var row : rows.subList(1, rows.size())) {
      var at = spot.in("line").in(row.line());
      var value = row.cells().size() == names.size()
          ? line.read(object(names, row.cells()), at)
          : at.<T>wrong(Wrong.UNEVEN, row.cells().size(), names.size());
      if (value != null) lines.add(new TableLine<>(row.line(), value));
    }
    return lines;
  }

  private void check(List<String> names, Spot spot) {
    var known = Stream.concat(required.stream(), optional.stream()).toList();
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!known.contains(name)) spot.in(name).unknown(known);
      if (!seen.add(name)) spot.in(name).wrong(Wrong.REPEATED);
    }
    for (var name : required) if (!seen.contains(name)) spot.in(name).wrong(Wrong.MISSING);
  }

  private static JsonObject object(List<String> names, List<String> cells) {
    var object = new JsonObject.Builder();
    for (var i = 0; i < names.size(); i++)
      if (!cells.get(i).isEmpty()) object.put(names.get(i), cells.get(i));
    return object.build();
  }
}
