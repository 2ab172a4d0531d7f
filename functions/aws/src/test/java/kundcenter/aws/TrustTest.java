package kundcenter.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.http.SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

  @ParameterizedTest
  @CsvSource({
    "https://dynamodb.eu-north-1.amazonaws.com, false",
    "https://127.0.0.1:8443, false",
    "HTTP://127.0.0.1:8000, false",
    "http://127.0.0.1:8000, true"
  })
  void certificates_are_checked_wherever_there_are_some(String server, boolean none) {
    assertThat(Trust.towards(URI.create(server)).get(TRUST_ALL_CERTIFICATES)).isEqualTo(none);
  }
}
