package kundcenter.aws.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kundcenter.aws.Account;
import kundcenter.aws.Silence;
import kundcenter.aws.Trust;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// The one way to a DynamoDB client: quick to start, and giving up in time for the caller to hear
/// of it.
public final class DynamoDb {

  private static final Duration ONE_TRY = Duration.ofSeconds(2);
  private static final Duration ALL_TRIES = Duration.ofSeconds(6);

  private DynamoDb() {}

  /// A client by the environment of a function: `AWS_REGION`, the `AWS_…` credentials, and
  /// `AWS_ENDPOINT_URL_DYNAMODB` where another server than AWS's is to be used.
  public static DynamoDbClient client(Map<String, String> environment) {
    return client(environment, List.of());
  }

  /// The same client with interceptors around each call: to measure it, or to disturb it.
  public static DynamoDbClient client(
      Map<String, String> environment, List<ExecutionInterceptor> interceptors) {
    var http = AwsCrtHttpClient.builder().maxConcurrency(50).connectionTimeout(ONE_TRY);
    var trust = Trust.towards(address(Account.of(environment)));
    return builder(environment, interceptors)
        .httpClientBuilder(defaults -> http.buildWithDefaults(trust.merge(defaults)))
        .build();
  }

  /// The same client with nobody at the other end: nothing is sent, and what is written is
  /// there as long as the client. The ways that write are primed with it.
  public static DynamoDbClient silent(Map<String, String> environment) {
    return builder(environment, List.of())
        .httpClient(new Silence(new KeptItems()::answer))
        .build();
  }

  private static DynamoDbClientBuilder builder(
      Map<String, String> environment, List<ExecutionInterceptor> interceptors) {
    var account = Account.of(environment);
    return DynamoDbClient.builder()
        .region(Region.of(account.region()))
        .credentialsProvider(account.credentials())
        .endpointOverride(address(account))
        // What the client would else look for in files, properties and variables.
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .endpointDiscoveryEnabled(false)
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .overrideConfiguration(options -> options
            .defaultProfileFile(ProfileFile.aggregator().build())
            .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(2)
                .build())
            .apiCallAttemptTimeout(ONE_TRY)
            .apiCallTimeout(ALL_TRIES)
            .executionInterceptors(interceptors));
  }

  private static URI address(Account account) {
    return account.address("DYNAMODB", "dynamodb");
  }

  /// The Enhanced Client without its extensions: versions and times are ours to decide, not the
  /// mapper's.
  public static DynamoDbEnhancedClient enhanced(DynamoDbClient client) {
    return DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions().build();
  }
}
