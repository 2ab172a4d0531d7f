package kundcenter.local.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;

/// How far a stream was read, shard by shard, kept in a file.
final class Checkpoints {

  private static final String END = "end";

  private record Kept(Map<String, String> value) {}

  private final Path file;
  private final Map<String, String> shards = new LinkedHashMap<>();

  private Checkpoints(Path file) {
    this.file = file;
  }

  static Checkpoints in(Path folder, String name) {
    try {
      var checkpoints = new Checkpoints(Files.createDirectories(folder).resolve(name + ".json"));
      if (Files.exists(checkpoints.file))
        checkpoints.shards.putAll(Records.of(Kept.class)
            .read(Json.parse(Files.readAllBytes(checkpoints.file), Limits.TRUSTED))
            .value());
      return checkpoints;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The number of the last record that was read of an open shard.
  Optional<String> last(String shard) {
    return Optional.ofNullable(shards.get(shard));
  }

  boolean isDone(String shard) {
    return END.equals(shards.get(shard));
  }

  void passed(String shard, String number) {
    keep(shard, number);
  }

  void done(String shard) {
    keep(shard, END);
  }

  private void keep(String shard, String mark) {
    shards.put(shard, mark);
    try {
      var part = file.resolveSibling(file.getFileName() + ".part");
      Files.write(
          part, Records.of(Kept.class).write(new Kept(Map.copyOf(shards))).bytes());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
