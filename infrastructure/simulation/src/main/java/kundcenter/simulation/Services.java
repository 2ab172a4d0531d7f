package kundcenter.simulation;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/// Each service's own kind of exception, which its adapters tell apart.
final class Services {

  private Services() {}

  static AwsServiceException.Builder exception(SdkRequest request) {
    return switch (request) {
      case DynamoDbRequest _ -> DynamoDbException.builder();
      default -> throw new IllegalStateException("no fault is known for " + request.getClass());
    };
  }
}
