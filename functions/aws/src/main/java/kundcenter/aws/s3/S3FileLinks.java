package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.FileLinks;

/// Presigned URLs and forms of one bucket. Each is for one key; S3 holds to what it names (Amazon
/// S3 user guide, "Download and upload objects with presigned URLs").
public final class S3FileLinks implements FileLinks {

  private static final String BYTES = "application/octet-stream";

  private final S3 s3;
  private final String bucket;

  public S3FileLinks(S3 s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public URI place() {
    return s3.address(bucket, Optional.empty());
  }

  @Override
  public URI download(FileKey key, FileName name, FileType type, Instant now, Duration life) {
    var answered = Map.of(
        "response-cache-control", "private, no-store",
        "response-content-disposition", name.asAttachment(),
        "response-content-type", type.mediaType());
    return s3.signer().link("GET", address(key), answered, Map.of(), now, life);
  }

  @Override
  public Upload upload(FileKey key, Expected expected, Instant now, Duration life) {
    var headers = new TreeMap<String, String>();
    headers.put("content-length", Long.toString(expected.size()));
    headers.put("content-type", BYTES);
    headers.put(
        "x-amz-checksum-sha256",
        Base64.getEncoder().encodeToString(expected.sha256().bytes()));
    expected.labels().forEach((name, value) -> headers.put(S3Files.LABEL + name, value));
    var url = s3.signer().link("PUT", address(key), Map.of(), headers, now, life);
    // Every client counts the length by itself, and no script of a page may set it.
    headers.remove("content-length");
    return new Upload(url, headers);
  }

  @Override
  public URI part(FileKey key, String upload, int number, long size, Instant now, Duration life) {
    return s3.signer()
        .link(
            "PUT",
            address(key),
            Map.of("partNumber", Integer.toString(number), "uploadId", upload),
            Map.of("content-length", Long.toString(size)),
            now,
            life);
  }

  @Override
  public Form form(FileKey key, long most, URI then, Instant now, Duration life) {
    var signer = s3.signer();
    var fields = new LinkedHashMap<String, String>();
    fields.put("key", key.value());
    fields.put("content-type", BYTES);
    fields.put("success_action_redirect", then.toString());
    fields.put("x-amz-algorithm", Signer.ALGORITHM);
    fields.put("x-amz-credential", signer.credential(now));
    fields.put("x-amz-date", Signer.time(now));
    signer.session().ifPresent(token -> fields.put("x-amz-security-token", token));
    var policy =
        Base64.getEncoder().encodeToString(policy(fields, most, now.plus(life)).getBytes(UTF_8));
    fields.put("policy", policy);
    fields.put("x-amz-signature", signer.ofPolicy(policy, now));
    return new Form(place(), fields);
  }

  private String policy(Map<String, String> fields, long most, Instant end) {
    var conditions = new ArrayList<Json>();
    conditions.add(JsonObject.with("bucket", bucket).build());
    fields.forEach((name, value) -> conditions.add(JsonObject.with(name, value).build()));
    conditions.add(JsonArray.of(
        new JsonString("content-length-range"), new JsonNumber(0), new JsonNumber(most)));
    return JsonObject.with("expiration", Instants.text(end.truncatedTo(ChronoUnit.SECONDS)))
        .put("conditions", new JsonArray(conditions))
        .build()
        .text();
  }

  private URI address(FileKey key) {
    return s3.address(bucket, Optional.of(key));
  }
}
