package kundcenter.aws.s3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.http.HttpExecuteResponse;

/// What S3 answered. Its body is still on the way: whoever has an answer reads or closes it.
record Answer(HttpExecuteResponse response) implements AutoCloseable {

  private static final int LONGEST_TEXT = 4 * 1024 * 1024;

  int status() {
    return response.httpResponse().statusCode();
  }

  boolean isGood() {
    return status() / 100 == 2;
  }

  Optional<String> header(String name) {
    return response.httpResponse().firstMatchingHeader(name);
  }

  String required(String name) {
    return header(name).orElseThrow(() -> new IllegalStateException("S3 answers without " + name));
  }

  InputStream body() {
    return response
        .responseBody()
        .<InputStream>map(it -> it)
        .orElseGet(InputStream::nullInputStream);
  }

  /// The body of an answer that is a list or a receipt.
  ///
  /// @throws Unavailable if it breaks off on the way
  String text() {
    try (var body = body()) {
      return new String(body.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Unavailable(e);
    }
  }

  @Override
  public void close() {
    response.responseBody().ifPresent(body -> body.abort());
  }
}
