package kundcenter.simulation;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.SesV2Request;

/// Each service's own kind of exception, which its adapters tell apart.
final class Services {

  private Services() {}

  static AwsServiceException.Builder exception(SdkRequest request) {
    return switch (request) {
      case DynamoDbRequest _ -> DynamoDbException.builder();
      case SesV2Request _ -> SesV2Exception.builder();
      default -> throw new IllegalStateException("no fault is known for " + request.getClass());
    };
  }
}
