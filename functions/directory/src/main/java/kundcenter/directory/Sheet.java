package kundcenter.directory;

import java.util.List;
import kundcenter.web.CsvTable;

/// A kind of table that is brought into the directory.
///
/// @param <L> what one line of it says
interface Sheet<L> {

  CsvTable<L> table();

  /// What no two lines of a table may have in common.
  Object key(L line);

  /// Changes a draft as the line says, or leaves it as it is where something stands against it.
  Taken take(L line, Draft draft);

  /// What becomes of a line.
  sealed interface Taken {

    record As(Outcome outcome) implements Taken {}

    /// What stands against it.
    ///
    /// @param column that is to be mended; empty for the line as a whole
    record Not(String column, Against what, List<Object> arguments) implements Taken {

      Not(String column, Against what, Object... arguments) {
        this(column, what, List.of(arguments));
      }
    }
  }

  enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    /// There was no time for it, or somebody else changed the same just then.
    NOT_DONE
  }

  /// What can stand against a line that is right by itself. The text is `fault.<slug>`.
  enum Against {
    STANDS_TWICE,
    DOMAIN_TAKEN,
    ADDRESS_TAKEN,
    NO_SUCH_CUSTOMER,
    NO_SUCH_PERSON,
    TOO_MANY_CONTACTS,
    TOO_MANY_TRAININGS,
    NO_TIME
  }
}
