package kundcenter.aws;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/// An HTTP client that sends nothing: what it is asked is answered within the process. The
/// ways that write are primed with it (docs/decisions/0067).
public final class Silence implements SdkHttpClient {

  /// What would be sent.
  public record Asked(SdkHttpRequest request, InputStream body) {}

  /// What is answered instead of a service.
  public record Answered(int status, Map<String, String> headers, InputStream body) {}

  private final Function<Asked, Answered> answers;

  public Silence(Function<Asked, Answered> answers) {
    this.answers = answers;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return response(answers.apply(new Asked(request.httpRequest(), body(request))));
      }

      @Override
      public void abort() {
        // A call is over as soon as it has begun.
      }
    };
  }

  private static InputStream body(HttpExecuteRequest request) {
    return request
        .contentStreamProvider()
        .map(ContentStreamProvider::newStream)
        .orElseGet(InputStream::nullInputStream);
  }

  private static HttpExecuteResponse response(Answered answered) {
    var response = SdkHttpResponse.builder().statusCode(answered.status());
    answered.headers().forEach(response::putHeader);
    return HttpExecuteResponse.builder()
        .response(response.build())
        .responseBody(AbortableInputStream.create(answered.body()))
        .build();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
