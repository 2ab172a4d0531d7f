package kundcenter.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kundcenter.notices.StreamEvent.NewRow;
import kundcenter.store.Files;
import kundcenter.store.Files.Stored;

/// The batches that the trigger has given up, each a file that it laid in.
record Discarded(Files files) {

  private static final String FOLDER = "aws/lambda/";
  private static final int AT_ONCE = 1_000;

  /// All that lies there, the oldest first.
  List<Stored> batches() {
    var all = new ArrayList<Stored>();
    for (var after = Optional.<String>empty(); ; ) {
      var page = files.list(FOLDER, AT_ONCE, after);
      all.addAll(page.items());
      after = page.next();
      if (after.isEmpty()) break;
    }
    all.sort(Comparator.comparing(Discarded::time));
    return all;
  }

  /// A key begins with its trigger and shard; its last part begins with the time, to the second.
  private static String time(Stored batch) {
    var key = batch.key().value();
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /// Its rows; none if somebody has done with it meanwhile.
  List<NewRow> rows(Stored batch) {
    return files.open(batch.key()).map(Discarded::read).orElse(List.of());
  }

  private static List<NewRow> read(Files.Opened file) {
    try (file) {
      return StreamEvent.discarded(file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(Stored batch) {
    files.delete(batch.key());
  }
}
