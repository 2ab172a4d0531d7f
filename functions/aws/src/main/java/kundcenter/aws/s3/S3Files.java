package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kundcenter.file.FileKey;
import kundcenter.store.Files;
import kundcenter.store.Page;
import kundcenter.store.Stale;
import software.amazon.awssdk.http.SdkHttpMethod;

/// The files of one bucket.
public final class S3Files implements Files {

  static final String LABEL = "x-amz-meta-";
  private static final int NOT_FOUND = 404;

  private final Bucket bucket;
  private final Map<String, String> onCopies;

  public S3Files(S3 s3, String bucket) {
    this(s3, bucket, Map.of());
  }

  private S3Files(S3 s3, String bucket, Map<String, String> onCopies) {
    this.bucket = new Bucket(s3, bucket);
    this.onCopies = onCopies;
  }

  /// The files of a bucket with object lock: what is copied there is held, so that no version of it
  /// can be removed before somebody with that right lifts the hold.
  public static S3Files holdingCopies(S3 s3, String bucket) {
    return new S3Files(s3, bucket, Map.of("x-amz-object-lock-legal-hold", "ON"));
  }

  @Override
  public Optional<Found> find(FileKey key) {
    try (var answer = bucket.send(Call.of(SdkHttpMethod.HEAD, key))) {
      return answer.status() == NOT_FOUND
          ? Optional.empty()
          : Optional.of(
              new Found(stored(key, answer), answer.required("content-type"), labels(answer)));
    }
  }

  @Override
  public Optional<Opened> open(FileKey key) {
    var answer = bucket.send(Call.of(SdkHttpMethod.GET, key));
    if (answer.status() != NOT_FOUND)
      return Optional.of(new Opened(stored(key, answer), answer.body()));
    answer.close();
    return Optional.empty();
  }

  @Override
  public void put(FileKey key, String type, Content content) {
    bucket.done(
        Call.of(SdkHttpMethod.PUT, key).with(Map.of("content-type", type)).bringing(content));
  }

  @Override
  public void putNew(FileKey key, String type, Content content) {
    bucket.done(Call.of(SdkHttpMethod.PUT, key)
        .with(Map.of("content-type", type, "if-none-match", "*"))
        .bringing(content));
  }

  /// S3 may begin its answer with 200 and then tell of a failure, so the body is read.
  ///
  /// Source: Amazon S3 API reference, CopyObject.
  @Override
  public void copy(Stored from, FileKey to) {
    var source = PercentCode.ofPath("/" + bucket.name() + "/" + from.key());
    var headers = new HashMap<>(onCopies);
    headers.put("x-amz-copy-source", source);
    headers.put("x-amz-copy-source-if-match", from.tag());
    var call = Call.of(SdkHttpMethod.PUT, to).with(headers);
    try (var answer = bucket.send(call)) {
      if (answer.status() == NOT_FOUND) throw new Stale();
      var text = answer.text();
      if (Xml.text(text, "ETag").isEmpty())
        throw new IllegalStateException(
            "S3 does not copy: " + Xml.text(text, "Code").orElse("no code"));
    }
  }

  @Override
  public String beginParts(FileKey key) {
    try (var answer = bucket.send(Call.of(SdkHttpMethod.POST, key).asking(Map.of("uploads", "")))) {
      return Xml.text(answer.text(), "UploadId").orElseThrow();
    }
  }

  @Override
  public boolean joinParts(FileKey key, String upload) {
    var asked = Map.of("uploadId", upload);
    try (var parts = bucket.send(Call.of(SdkHttpMethod.GET, key).asking(asked))) {
      if (parts.status() == NOT_FOUND) return false;
      var listed = Xml.all(parts.text(), "Part");
      if (listed.isEmpty()) return false;
      var joined = new StringBuilder("<CompleteMultipartUpload>");
      for (var part : listed)
        joined
            .append("<Part><PartNumber>")
            .append(Xml.text(part, "PartNumber").orElseThrow())
            .append("</PartNumber><ETag>")
            .append(Xml.text(part, "ETag").orElseThrow())
            .append("</ETag></Part>");
      var whole = joined.append("</CompleteMultipartUpload>").toString().getBytes(UTF_8);
      return completed(Call.of(SdkHttpMethod.POST, key).asking(asked).bringing(Content.of(whole)));
    }
  }

  /// As with a copy, a failure may come after 200.
  private boolean completed(Call call) {
    try (var answer = bucket.send(call)) {
      if (answer.status() == NOT_FOUND) return false;
      var text = answer.text();
      if (Xml.text(text, "ETag").isPresent()) return true;
      throw new IllegalStateException(
          "S3 does not join: " + Xml.text(text, "Code").orElse("no code"));
    }
  }

  @Override
  public void delete(FileKey key) {
    bucket.send(Call.of(SdkHttpMethod.DELETE, key)).close();
  }

  @Override
  public Page<Stored> list(String prefix, int limit, Optional<String> after) {
    var query = new TreeMap<String, String>();
    query.put("list-type", "2");
    query.put("prefix", prefix);
    query.put("max-keys", Integer.toString(limit));
    after.ifPresent(token -> query.put("continuation-token", token));
    try (var answer = bucket.send(Call.ofBucket(SdkHttpMethod.GET, query))) {
      var text = answer.text();
      return new Page<>(
          Xml.all(text, "Contents").stream().map(S3Files::listed).toList(),
          Xml.text(text, "NextContinuationToken"));
    }
  }

  private static Stored listed(String xml) {
    return new Stored(
        new FileKey(Xml.text(xml, "Key").orElseThrow()),
        Long.parseLong(Xml.text(xml, "Size").orElseThrow()),
        Xml.text(xml, "ETag").orElseThrow(),
        Instant.parse(Xml.text(xml, "LastModified").orElseThrow()));
  }

  private static Stored stored(FileKey key, Answer answer) {
    return new Stored(
        key,
        Long.parseLong(answer.required("content-length")),
        answer.required("etag"),
        ZonedDateTime.parse(answer.required("last-modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
            .toInstant());
  }

  private static Map<String, String> labels(Answer answer) {
    var labels = new HashMap<String, String>();
    answer.response().httpResponse().forEachHeader((name, values) -> {
      if (name.regionMatches(true, 0, LABEL, 0, LABEL.length()))
        labels.put(name.substring(LABEL.length()).toLowerCase(Locale.ROOT), values.getFirst());
    });
    return labels;
  }
}
