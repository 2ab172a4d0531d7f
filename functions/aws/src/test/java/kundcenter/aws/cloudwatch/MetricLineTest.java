package kundcenter.aws.cloudwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MetricLineTest {

  @Test
  void metrics_stand_in_the_line_and_in_its_directive_and_other_numbers_in_the_line_alone() {
    var line = new MetricLine("sla-check", "production", Instant.ofEpochMilli(1_000))
        .with("request", "r-1")
        .count("ChecksDue", 2)
        .with("warned", 1)
        .duration("CheckLag", Duration.ofSeconds(3));

    assertThat(line.text())
        .isEqualTo("{\"kind\":\"sla-check\",\"Stage\":\"production\",\"request\":\"r-1\","
            + "\"ChecksDue\":2,\"warned\":1,\"CheckLag\":3000,"
            + "\"_aws\":{\"Timestamp\":1000,\"CloudWatchMetrics\":[{\"Namespace\":\"Kundcenter\","
            + "\"Dimensions\":[[\"Stage\"]],\"Metrics\":["
            + "{\"Name\":\"ChecksDue\",\"Unit\":\"Count\"},"
            + "{\"Name\":\"CheckLag\",\"Unit\":\"Milliseconds\"}]}]}}");
  }
}
