package kundcenter.aws.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kundcenter.aws.Silence.Answered;
import kundcenter.aws.Silence.Asked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpMethod;

/// Answers as an S3 would that has begun empty: a file that is laid in is found again, and
/// whatever else is asked is done. For any thread.
final class KeptFiles {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  Answered answer(Asked asked) {
    var path = asked.request().encodedPath();
    return switch (asked.request().method()) {
      case GET, HEAD -> found(files.get(path), asked.request().method());
      case PUT -> {
        files.put(path, read(asked));
        yield bare(OK);
      }
      case POST, DELETE, PATCH, OPTIONS -> bare(OK);
    };
  }

  private static Answered found(byte @Nullable [] file, SdkHttpMethod method) {
    if (file == null) return bare(NOT_FOUND);
    var headers = Map.of(
        "Content-Length", Integer.toString(file.length),
        "Content-Type", "application/octet-stream",
        "ETag", "\"kept\"",
        "Last-Modified", "Thu, 1 Jan 1970 00:00:00 GMT");
    var content = method == SdkHttpMethod.GET ? file : new byte[0];
    return new Answered(OK, headers, new ByteArrayInputStream(content));
  }

  private static Answered bare(int status) {
    return new Answered(status, Map.of(), InputStream.nullInputStream());
  }

  private static byte[] read(Asked asked) {
    try {
      return asked.body().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
