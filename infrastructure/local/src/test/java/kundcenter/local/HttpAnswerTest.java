package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kundcenter.local.function.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswerTest {

  @Test
  void a_function_decides_status_headers_cookies_and_body() {
    var answer = HttpAnswer.of(Bytes.ofText("""
        {"statusCode":201,"headers":{"Content-Type":"text/css","ETag":"\\"1\\""},
         "cookies":["a=1","b=2"],"body":"då","isBase64Encoded":false}"""));

    assertThat(answer)
        .isEqualTo(new HttpAnswer(
            201,
            Map.of(
                "content-type", List.of("text/css"),
                "etag", List.of("\"1\""),
                "set-cookie", List.of("a=1", "b=2")),
            Bytes.ofText("då")));
  }

  @Test
  void a_base64_body_is_decoded() {
    var answer = HttpAnswer.of(
        Bytes.ofText("{\"statusCode\":200,\"body\":\"/w==\",\"isBase64Encoded\":true}"));

    assertThat(answer.body()).isEqualTo(new Bytes(new byte[] {(byte) 0xFF}));
  }

  @Test
  void without_a_content_type_it_is_plain_text() {
    assertThat(HttpAnswer.of(Bytes.ofText("{\"statusCode\":204}")).header("Content-Type"))
        .contains("text/plain; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[1]", "no json"})
  void output_without_a_status_is_the_body_itself(String output) {
    assertThat(HttpAnswer.of(Bytes.ofText(output)))
        .isEqualTo(new HttpAnswer(
            200, Map.of("content-type", List.of("application/json")), Bytes.ofText(output)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":\"many\"}",
        "{\"statusCode\":200,\"headers\":[]}",
        "{\"statusCode\":200,\"body\":\"?\",\"isBase64Encoded\":true}"
      })
  void an_answer_that_the_gateway_cannot_read_is_a_fault(String output) {
    assertThat(HttpAnswer.of(Bytes.ofText(output))).isEqualTo(HttpAnswer.FAULT);
  }
}
