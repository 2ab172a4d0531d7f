package kundcenter.aws.s3;

import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileKey;
import kundcenter.store.Files.Content;
import software.amazon.awssdk.http.SdkHttpMethod;

/// A request to S3, before it is signed.
///
/// @param key the bucket itself is asked where there is none
record Call(
    SdkHttpMethod method,
    Optional<FileKey> key,
    Map<String, String> query,
    Map<String, String> headers,
    Optional<Content> body) {

  static Call of(SdkHttpMethod method, FileKey key) {
    return new Call(method, Optional.of(key), Map.of(), Map.of(), Optional.empty());
  }

  static Call ofBucket(SdkHttpMethod method, Map<String, String> query) {
    return new Call(method, Optional.empty(), query, Map.of(), Optional.empty());
  }

  Call with(Map<String, String> more) {
    return new Call(method, key, query, more, body);
  }

  Call asking(Map<String, String> more) {
    return new Call(method, key, more, headers, body);
  }

  Call bringing(Content content) {
    return new Call(method, key, query, headers, Optional.of(content));
  }
}
