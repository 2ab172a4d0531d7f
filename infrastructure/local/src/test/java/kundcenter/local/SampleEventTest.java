package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.local.function.Bytes;
import kundcenter.template.Trigger.HttpRoute;
import org.junit.jupiter.api.Test;

class SampleEventTest {

  @Test
  void an_event_of_the_gateway_becomes_its_request_again() {
    var sample = sample(
        Map.of(
            "content-type", List.of("application/json"),
            "content-length", List.of("2"),
            "host", List.of("localhost"),
            "cookie", List.of("a=1; b=2")),
        Bytes.ofText("{}"));

    assertThat(sample)
        .isEqualTo(new SampleEvent(
            "POST",
            "/v1/å%",
            "q=%C3%A5",
            Map.of("content-type", "application/json", "cookie", "a=1; b=2"),
            Bytes.ofText("{}")));
  }

  @Test
  void a_binary_body_is_the_same_again() {
    var binary = new Bytes(new byte[] {0, (byte) 0xFF});

    assertThat(sample(Map.of(), binary).body()).isEqualTo(binary);
  }

  @Test
  void the_path_is_encoded_once_and_the_query_is_left_alone() {
    var request = sample(Map.of(), Bytes.NONE).request(URI.create("http://127.0.0.1:8080"));

    assertThat(request.uri().toASCIIString())
        .isEqualTo("http://127.0.0.1:8080/v1/%C3%A5%25?q=%C3%A5");
  }

  private static SampleEvent sample(Map<String, List<String>> headers, Bytes body) {
    var call = new HttpCall("POST", "/v1/å%", "q=%C3%A5", headers, body, "127.0.0.1");
    var match = new Routes.Match<>(HttpRoute.DEFAULT, "", Map.of());
    var event = HttpEvent.of(call, match, "id", Instant.EPOCH).bytes();
    return SampleEvent.of(Json.parse(event.array(), Limits.TRUSTED));
  }
}
