package kundcenter.emulators;

/// A table on disk that is another than the template's. Tells what differs and what to do.
public final class ChangedTable extends RuntimeException {

  private static final long serialVersionUID = 1;

  ChangedTable(String message) {
    super(message);
  }
}
