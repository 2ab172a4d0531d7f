package kundcenter.template;

import java.time.Duration;
import java.util.List;

/// What makes a function run.
public sealed interface Trigger {

  /// The time, again and again: at the start, and then each time that the span has passed.
  ///
  /// @param name the logical id of the event
  record Schedule(String name, Duration rate) implements Trigger {}

  /// A request to the HTTP API.
  ///
  /// @param method `ANY` or one of HTTP's, in capitals
  /// @param path with `{name}` for one segment and `{name+}` for the rest
  record HttpRoute(String method, String path) implements Trigger {

    /// Takes what no other route does.
    public static final HttpRoute DEFAULT = new HttpRoute("ANY", "$default");

    /// As API Gateway writes it: `GET /v1/terms`, `$default`.
    public String key() {
      return equals(DEFAULT) ? path : method + " " + path;
    }
  }

  /// Messages of a queue. The function tells which of a batch failed.
  ///
  /// @param queue its name
  /// @param concurrency how many batches are under way at most
  record QueueBatches(String queue, int batchSize, int concurrency) implements Trigger {}

  /// Changes of a table's items, in order for each item. The function tells where in a batch it
  /// failed.
  ///
  /// @param name the logical id of the event
  /// @param table its name
  /// @param filters patterns, of which a record matches one at least; none lets all pass
  /// @param bisect whether a batch that failed is halved, to find the record that is to blame
  /// @param maxRetries after which a batch is given up
  /// @param maxAge after which a record is given up
  /// @param discards the name of the bucket that a batch given up is laid into
  record StreamRecords(
      String name,
      String table,
      int batchSize,
      List<EventPattern> filters,
      boolean bisect,
      int maxRetries,
      Duration maxAge,
      String discards)
      implements Trigger {

    public StreamRecords {
      filters = List.copyOf(filters);
    }
  }
}
