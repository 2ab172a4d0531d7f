package kundcenter.notices;

import java.util.EnumMap;
import java.util.Map;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.notices.Sending.Result;

/// What has become of a batch of notices, counted.
final class Tally {

  private final Map<Result, Long> counts = new EnumMap<>(Result.class);

  void add(Result result) {
    counts.merge(result, 1L, Long::sum);
  }

  MetricLine on(MetricLine line) {
    return line.count("NoticesSent", of(Result.SENT))
        .count("NoticesCapped", of(Result.CAPPED))
        .count("NoticesUndelivered", of(Result.UNDELIVERED))
        .with("silent", of(Result.SILENT))
        .with("spread", of(Result.SPREAD))
        .with("over", of(Result.OVER))
        .count("NoticesLater", of(Result.LATER));
  }

  private long of(Result result) {
    return counts.getOrDefault(result, 0L);
  }
}
