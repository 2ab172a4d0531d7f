package kundcenter.simulation;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Lets the weather of a run strike each try of each call that any client of the SDK makes. The SDK
/// finds it by its file `execution.interceptors` in the class path, so functions know nothing of
/// it. Which run a call belongs to is told by the port that it goes to.
public final class FaultInterceptor implements ExecutionInterceptor {

  private static final ExecutionAttribute<Fault> STRUCK =
      new ExecutionAttribute<>("kundcenter.simulation.fault");

  private static final Map<Integer, Weather> OVER = new ConcurrentHashMap<>();

  /// From now on calls of a service of a run are struck.
  static void under(Weather weather, URI service) {
    OVER.put(service.getPort(), weather);
  }

  /// The run is over.
  static void leave(URI service) {
    OVER.remove(service.getPort());
  }

  /// Before any time of the SDK's runs, so that whoever stands still for long is not cut off.
  @Override
  public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
    Together.pause();
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission call, ExecutionAttributes attributes) {
    var now = OVER.get(call.httpRequest().port());
    if (now == null) return;
    if (now.isDead()) throw new Crash();
    var request = call.request();
    var fault =
        now.strike(request.getClass().getSimpleName(), Subject.of(request)).orElse(null);
    attributes.putAttribute(STRUCK, fault);
    if (fault == null) return;
    switch (fault) {
      case THROTTLED -> throw refused(request, 400, "ThrottlingException");
      case BROKEN -> throw refused(request, 500, "InternalServerError");
      case CONFLICT -> throw conflict(request);
      case CRASH_BEFORE -> throw new Crash();
      case ANSWER_LOST, CRASH_AFTER -> {}
    }
  }

  @Override
  public void afterTransmission(Context.AfterTransmission call, ExecutionAttributes attributes) {
    var fault = attributes.getAttribute(STRUCK);
    if (fault == Fault.CRASH_AFTER) throw new Crash();
    if (fault == Fault.ANSWER_LOST)
      throw SdkClientException.create("no answer", new IOException("the connection was reset"));
  }

  private static AwsServiceException refused(SdkRequest request, int status, String code) {
    var details = AwsErrorDetails.builder().errorCode(code).errorMessage(code).build();
    return Services.exception(request)
        .statusCode(status)
        .awsErrorDetails(details)
        .build();
  }

  /// Only what writes to DynamoDB meets a transaction; elsewhere it is a fault of the service.
  private static AwsServiceException conflict(SdkRequest request) {
    return switch (request) {
      case TransactWriteItemsRequest _ ->
        TransactionCanceledException.builder()
            .cancellationReasons(
                CancellationReason.builder().code("TransactionConflict").build())
            .statusCode(400)
            .awsErrorDetails(AwsErrorDetails.builder()
                .errorCode("TransactionCanceledException")
                .build())
            .build();
      case PutItemRequest _, UpdateItemRequest _, DeleteItemRequest _ ->
        TransactionConflictException.builder()
            .statusCode(400)
            .awsErrorDetails(AwsErrorDetails.builder()
                .errorCode("TransactionConflictException")
                .build())
            .build();
      default -> refused(request, 500, "InternalServerError");
    };
  }
}
