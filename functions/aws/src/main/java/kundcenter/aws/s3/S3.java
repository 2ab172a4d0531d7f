package kundcenter.aws.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.Account;
import kundcenter.aws.Silence;
import kundcenter.aws.Trust;
import kundcenter.file.FileKey;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.crt.ConnectionHealthConfiguration;

/// The one way to S3: where its buckets are, and as whom they are asked. For any thread.
///
/// It is the SDK's HTTP client without the SDK's S3 (docs/decisions/0045).
public final class S3 {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration STALLED = Duration.ofSeconds(5);
  private static final int CONNECTIONS = 16;

  private final Account account;
  private @Nullable SdkHttpClient http;

  private S3(Account account, @Nullable SdkHttpClient http) {
    this.account = account;
    this.http = http;
  }

  /// By the environment of a function: `AWS_REGION`, the `AWS_…` credentials, and
  /// `AWS_ENDPOINT_URL_S3` where another server than AWS's is to be used.
  public static S3 of(Map<String, String> environment) {
    return new S3(Account.of(environment), null);
  }

  /// The same with nobody at the other end: nothing is sent, and a file that is laid in is
  /// there as long as this. The ways that write are primed with it.
  public static S3 silent(Map<String, String> environment) {
    return new S3(Account.of(environment), new Silence(new KeptFiles()::answer));
  }

  /// Made when it is first used: it takes its time, and most calls touch no file.
  synchronized SdkHttpClient http() {
    var known = http;
    if (known == null) {
      known = AwsCrtHttpClient.builder()
          .maxConcurrency(CONNECTIONS)
          .connectionTimeout(CONNECT)
          .connectionHealthConfiguration(ConnectionHealthConfiguration.builder()
              .minimumThroughputInBps(1L)
              .minimumThroughputTimeout(STALLED)
              .build())
          .buildWithDefaults(Trust.towards(account.address("S3", "s3")));
      http = known;
    }
    return known;
  }

  /// Where a file is, or the bucket itself if none is given. Another server than AWS's has its
  /// buckets in the path.
  URI address(String bucket, Optional<FileKey> key) {
    var path = PercentCode.ofPath(key.map(FileKey::value).orElse(""));
    return account
        .endpoint("S3")
        .map(endpoint -> URI.create(endpoint + "/" + bucket + "/" + path))
        .orElseGet(() -> URI.create(
            "https://%s.s3.%s.amazonaws.com/%s".formatted(bucket, account.region(), path)));
  }

  /// With the keys that hold now; those of a function change every few hours.
  Signer signer() {
    var keys = account.credentials().resolveCredentials();
    return new Signer(
        keys.accessKeyId(),
        keys.secretAccessKey(),
        keys instanceof AwsSessionCredentials session
            ? Optional.of(session.sessionToken())
            : Optional.empty(),
        account.region());
  }
}
