package kundcenter.local.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import kundcenter.file.FileKey;
import kundcenter.local.function.Bytes;
import kundcenter.store.Files;

/// Where the batches lie that a mapping of a stream has given up: a bucket, each a file with the
/// whole event.
///
/// Source: AWS Lambda guide, "Retain discarded records for a DynamoDB event source".
public final class Discards {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH.mm.ss");

  private final Files bucket;
  private final UUID mapping;

  /// @param mapping the name of the mapping, which the keys begin with in a form of their own
  public Discards(Files bucket, String mapping) {
    this.bucket = bucket;
    this.mapping = UUID.nameUUIDFromBytes(mapping.getBytes(StandardCharsets.UTF_8));
  }

  /// Lays a call that was given up into the bucket.
  ///
  /// @return its key
  public String keep(String shard, Bytes call) {
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    var key = "aws/lambda/%s/%s/%s/%s-%s"
        .formatted(mapping, shard, DAY.format(now), TIME.format(now), UUID.randomUUID());
    bucket.put(new FileKey(key), "application/json", Files.Content.of(call.array()));
    return key;
  }
}
