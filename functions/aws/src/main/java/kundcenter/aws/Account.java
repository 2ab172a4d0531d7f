package kundcenter.aws;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// As whom and where a function calls AWS, by its environment.
///
/// @param region its name
public record Account(
    String region, AwsCredentialsProvider credentials, Map<String, String> environment) {

  public static Account of(Map<String, String> environment) {
    return new Account(
        environment.getOrDefault("AWS_REGION", "eu-north-1"),
        credentials(environment),
        Map.copyOf(environment));
  }

  /// Where another server than AWS's is to be used, by the SDK's own variable.
  ///
  /// @param service as that variable ends: `DYNAMODB`, `S3`
  public Optional<URI> endpoint(String service) {
    return Optional.ofNullable(environment.get("AWS_ENDPOINT_URL_" + service)).map(URI::create);
  }

  /// Where a service is. It is said to the SDK, which would else look through all services and
  /// regions for it; what it looks through is not in the packages.
  ///
  /// @param host what AWS's host begins with, before the region
  public URI address(String service, String host) {
    return endpoint(service)
        .orElseGet(() -> URI.create("https://" + host + "." + region + ".amazonaws.com"));
  }

  /// The keys in the environment. Lambda with SnapStart puts none there, as they would grow old
  /// in the snapshot: it gives them at an address of its own, which is asked at the first call.
  ///
  /// Source: AWS Lambda guide, "Compatibility considerations" of SnapStart.
  private static AwsCredentialsProvider credentials(Map<String, String> environment) {
    var id = environment.get("AWS_ACCESS_KEY_ID");
    var secret = environment.get("AWS_SECRET_ACCESS_KEY");
    if (id == null || secret == null) return ContainerCredentialsProvider.create();
    var session = environment.get("AWS_SESSION_TOKEN");
    return StaticCredentialsProvider.create(
        session == null
            ? AwsBasicCredentials.create(id, secret)
            : AwsSessionCredentials.create(id, secret, session));
  }
}
