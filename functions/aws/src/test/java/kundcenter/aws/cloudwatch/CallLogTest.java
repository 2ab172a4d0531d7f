package kundcenter.aws.cloudwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import kundcenter.emulators.LambdaContext;
import org.junit.jupiter.api.Test;

class CallLogTest {

  @Test
  void each_line_names_its_call_and_its_stage() {
    var lines = new ArrayList<String>();
    var log = CallLog.of(LambdaContext.of(lines, 1_000), "production");

    log.write(log.line("index", Instant.EPOCH).with("taken", 2));

    assertThat(lines)
        .containsExactly("{\"kind\":\"index\",\"Stage\":\"production\","
            + "\"request\":\"call-1\",\"taken\":2}");
  }
}
