package kundcenter.emulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kundcenter.template.Bucket;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/// An S3 server in this JVM, with the template's buckets, on a free port of 127.0.0.1 only.
///
/// It checks signatures, expiry, conditions and checksums as S3 does. It keeps no versions, locks
/// nothing and expires nothing by lifecycle, so nothing in the desk rests on these alone.
public final class S3Emulator implements AutoCloseable {

  // The SDK wants a region and S3 a pair of keys; what is signed with another pair is refused.
  private static final String REGION = "eu-north-1";
  private static final String CREDENTIAL = "local";
  private static final int THREADS = 32;

  private final BlobStore store;
  private final List<Bucket> buckets;
  private final S3Proxy server;

  private S3Emulator(BlobStore store, List<Bucket> buckets) {
    this.store = store;
    this.buckets = List.copyOf(buckets);
    ensure();
    server = S3Proxy.builder()
        .blobStore(store)
        .endpoint(URI.create("http://127.0.0.1:0"))
        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, CREDENTIAL, CREDENTIAL)
        .corsRules(sharing(buckets))
        .jettyMaxThreads(THREADS)
        .stopTimeout(0)
        .build();
  }

  /// Its files end with it.
  public static S3Emulator inMemory(List<Bucket> buckets) {
    return new S3Emulator(new TransientNio2BlobStore(), buckets).start();
  }

  /// Its files stay in the folder, which is made if there is none: a folder a bucket, a file an
  /// object.
  public static S3Emulator in(Path folder, List<Bucket> buckets) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new S3Emulator(new FilesystemNio2BlobStore(folder.toString()), buckets).start();
  }

  private S3Emulator start() {
    try {
      server.start();
      return this;
    } catch (Exception e) {
      throw new IllegalStateException("the S3 server does not start", e);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /// What a handler must find in its environment to reach this emulator: the SDK's own variables.
  public Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL_S3", endpoint().toString(),
        "AWS_REGION", REGION,
        "AWS_ACCESS_KEY_ID", CREDENTIAL,
        "AWS_SECRET_ACCESS_KEY", CREDENTIAL);
  }

  /// Empties every bucket.
  public void clear() {
    for (var bucket : buckets) store.deleteContainer(bucket.name());
    ensure();
  }

  private void ensure() {
    for (var bucket : buckets)
      if (!store.containerExists(bucket.name()))
        store.createContainer(
            CreateBucketRequest.builder().bucket(bucket.name()).build());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the S3 server does not stop", e);
    }
  }

  // The server knows one policy for all its buckets, and takes origins as expressions.
  private static CrossOriginResourceSharing sharing(List<Bucket> buckets) {
    return new CrossOriginResourceSharing(
        all(buckets, Bucket.Sharing::origins).map(Pattern::quote).toList(),
        all(buckets, Bucket.Sharing::methods).toList(),
        all(buckets, Bucket.Sharing::headers).toList(),
        all(buckets, Bucket.Sharing::exposed).toList(),
        "");
  }

  private static Stream<String> all(
      List<Bucket> buckets, Function<Bucket.Sharing, List<String>> part) {
    return buckets.stream()
        .flatMap(bucket -> bucket.sharing().stream())
        .flatMap(rule -> part.apply(rule).stream())
        .distinct();
  }
}
