package kundcenter.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

class DynamoDbTest {

  private static final String ADDRESS =
      SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.property();

  private final Map<String, String> environment =
      new HashMap<>(TestCloud.dynamoDb().environment());

  @AfterEach
  void forget() {
    System.clearProperty(ADDRESS);
  }

  @Test
  void a_session_is_sent_with_its_keys() {
    environment.put("AWS_ACCESS_KEY_ID", "AKIDOFENVIRONMENT");
    environment.put("AWS_SESSION_TOKEN", "session-of-environment");

    assertThat(headersOfACall())
        .hasEntrySatisfying(
            "Authorization",
            values -> assertThat(values.getFirst()).contains("Credential=AKIDOFENVIRONMENT/"))
        .containsEntry("X-Amz-Security-Token", List.of("session-of-environment"));
  }

  /// As in Lambda with SnapStart.
  @Test
  void without_keys_in_the_environment_the_platform_is_asked_for_them() throws Exception {
    environment.keySet().removeAll(List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"));
    try (var platform = AnsweringServer.with(200, """
        {"AccessKeyId":"AKIDOFPLATFORM","SecretAccessKey":"secret",
         "Token":"session-of-platform","Expiration":"2099-01-01T00:00:00Z"}""")) {
      System.setProperty(ADDRESS, platform.uri() + "/credentials");

      assertThat(headersOfACall())
          .hasEntrySatisfying(
              "Authorization",
              values -> assertThat(values.getFirst()).contains("Credential=AKIDOFPLATFORM/"))
          .containsEntry("X-Amz-Security-Token", List.of("session-of-platform"));
    }
  }

  private Map<String, List<String>> headersOfACall() {
    var sent = new HashMap<String, List<String>>();
    var listener = new ExecutionInterceptor() {
      @Override
      public void beforeTransmission(
          Context.BeforeTransmission call, ExecutionAttributes attributes) {
        sent.putAll(call.httpRequest().headers());
      }
    };
    try (var client = DynamoDb.client(environment, List.of(listener))) {
      client.listTables();
    }
    return sent;
  }
}
