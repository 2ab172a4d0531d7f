package kundcenter.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The example that AWS publishes. Source: Amazon S3 API reference, "Authenticating Requests:
/// Using Query Parameters".
class SignerTest {

  private static final Instant THEN = Instant.parse("2013-05-24T00:00:00Z");

  private final Signer signer = new Signer(
      "AKIAIOSFODNN7EXAMPLE",
      "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      Optional.empty(),
      "us-east-1");

  @Test
  void a_link_is_signed_as_in_the_published_example() {
    var link = signer.link(
        "GET",
        URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
        Map.of(),
        Map.of(),
        THEN,
        Duration.ofDays(1));

    assertThat(link.getRawQuery())
        .startsWith("X-Amz-Algorithm=AWS4-HMAC-SHA256"
            + "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
            + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host")
        .endsWith("&X-Amz-Signature="
            + "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
  }

  @Test
  void keys_that_end_soon_go_with_their_token() {
    var link = new Signer("id", "secret", Optional.of("a token/+"), "eu-north-1")
        .link(
            "GET",
            URI.create("https://b.example/k"),
            Map.of(),
            Map.of(),
            THEN,
            Duration.ofSeconds(9));

    assertThat(link.getRawQuery()).contains("X-Amz-Security-Token=a%20token%2F%2B");
  }
}
