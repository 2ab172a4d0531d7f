package kundcenter.aws.dynamodb;

import java.util.List;
import kundcenter.emulators.TestCloud;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// Somebody else's transaction, always at the rows of each request of one kind.
record AnotherTransaction(Class<? extends SdkRequest> kind) implements ExecutionInterceptor {

  static DynamoDbClient client(Class<? extends SdkRequest> kind) {
    return DynamoDb.client(
        TestCloud.dynamoDb().environment(), List.of(new AnotherTransaction(kind)));
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission call, ExecutionAttributes attributes) {
    if (!kind.isInstance(call.request())) return;
    var details =
        AwsErrorDetails.builder().errorCode("TransactionConflictException").build();
    throw TransactionConflictException.builder().awsErrorDetails(details).build();
  }
}
