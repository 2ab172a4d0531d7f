package kundcenter.aws.ses;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kundcenter.aws.Account;
import kundcenter.aws.Trust;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/// The one way to an SES client. It tries once: a mail that was taken and whose answer was lost
/// would be sent twice, and the stream that notices come by tries again anyhow.
final class Ses {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ONE_TRY = Duration.ofSeconds(8);

  private Ses() {}

  /// A client by the environment of a function: `AWS_REGION`, the `AWS_…` credentials, and
  /// `AWS_ENDPOINT_URL_SESV2` where another server than AWS's is to be used.
  static SesV2Client client(Map<String, String> environment, List<ExecutionInterceptor> around) {
    var account = Account.of(environment);
    var address = account.address("SESV2", "email");
    var http = AwsCrtHttpClient.builder().connectionTimeout(CONNECT);
    var trust = Trust.towards(address);
    return SesV2Client.builder()
        .region(Region.of(account.region()))
        .credentialsProvider(account.credentials())
        .endpointOverride(address)
        .httpClientBuilder(defaults -> http.buildWithDefaults(trust.merge(defaults)))
        .overrideConfiguration(options -> options
            .retryStrategy(AwsRetryStrategy.doNotRetry())
            .apiCallTimeout(ONE_TRY)
            .executionInterceptors(around))
        .build();
  }
}
