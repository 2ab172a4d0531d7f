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

  @Test
  void a_line_without_metrics_has_no_directive() {
    var line = new MetricLine("index", "production", Instant.ofEpochMilli(1_000)).with("taken", 2);

    assertThat(line.text()).isEqualTo("{\"kind\":\"index\",\"Stage\":\"production\",\"taken\":2}");
  }

  @Test
  void of_a_failure_the_classes_are_logged_and_no_message_T50() {
    var failure = new IllegalStateException("canary", new ArithmeticException("canary"));

    var line = new MetricLine("failed", "production", Instant.EPOCH).causes(failure);

    assertThat(line.text())
        .contains("java.lang.IllegalStateException", "java.lang.ArithmeticException")
        .doesNotContain("canary");
  }
}
