package kundcenter.aws.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.TreeMap;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.crt.http.HttpException;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpFullRequest;

/// One bucket, asked over HTTP. Every call may be sent again, so each is tried twice.
///
/// Calls are signed with the time of the machine, never with the desk's: S3 refuses what is a
/// quarter of an hour off.
record Bucket(S3 s3, String name) {

  private static final int TRIES = 2;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;

  /// The answer, which is good, or says that there is no such file.
  ///
  /// @throws Stale if a condition of the call does not hold
  /// @throws Unavailable if S3 does not answer, or asks to come back later
  Answer send(Call call) {
    for (var tries = 1; ; tries++) {
      try {
        var answer = once(call);
        if (answer.isGood() || answer.status() == NOT_FOUND) return answer;
        var mayHelp = answer.status() >= SERVER_FAULT || answer.status() == TOO_MANY;
        if (mayHelp && tries < TRIES) answer.close();
        else throw fault(call, answer);
      } catch (IOException | SdkClientException | HttpException e) {
        if (tries == TRIES) throw new Unavailable(e);
      }
    }
  }

  /// Sends a call of which nothing but success is wanted.
  void done(Call call) {
    try (var answer = send(call)) {
      if (answer.status() == NOT_FOUND) throw fault(call, answer);
    }
  }

  private Answer once(Call call) throws IOException {
    var target = s3.address(name, call.key());
    var headers = new TreeMap<>(call.headers());
    call.body().ifPresent(content -> headers.put("content-length", Long.toString(content.size())));
    var request = SdkHttpFullRequest.builder().method(call.method()).uri(target);
    s3.signer()
        .signed(
            call.method().name(),
            target,
            call.query(),
            headers,
            InstantSource.system().instant())
        .forEach(request::putHeader);
    call.query().forEach(request::putRawQueryParameter);
    var execution = HttpExecuteRequest.builder();
    call.body()
        .ifPresent(content -> execution.contentStreamProvider(() -> {
          try {
            return content.open();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }));
    return new Answer(
        s3.http().prepareRequest(execution.request(request.build()).build()).call());
  }

  private static RuntimeException fault(Call call, Answer answer) {
    var status = answer.status();
    var text = answer.text();
    if (status == PRECONDITION_FAILED || status == CONFLICT) return new Stale();
    var cause = new IllegalStateException("S3 answers %d to %s: %s"
        .formatted(status, call.method(), Xml.text(text, "Code").orElse("no code")));
    return status >= SERVER_FAULT || status == TOO_MANY ? new Unavailable(cause) : cause;
  }
}
