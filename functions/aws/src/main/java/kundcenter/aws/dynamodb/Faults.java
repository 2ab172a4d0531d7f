package kundcenter.aws.dynamodb;

import java.util.function.Supplier;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.crt.http.HttpException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// What the client throws, told as the desk knows it: [Stale] or [Unavailable]. Anything else is
/// a defect and flies on.
final class Faults {

  private static final int SERVER_FAULT = 500;

  private Faults() {}

  static <T> T translated(Supplier<T> call) {
    try {
      return call.get();
    } catch (ConditionalCheckFailedException | TransactionConflictException first) {
      throw new Stale();
    } catch (TransactionCanceledException cancelled) {
      throw ofTransaction(cancelled);
    } catch (DynamoDbException refused) {
      if (refused.isThrottlingException() || refused.statusCode() >= SERVER_FAULT)
        throw new Unavailable(refused);
      throw refused;
    } catch (SdkClientException | HttpException unheard) {
      // No answer in time, or no way there. What its HTTP client sees no use in trying again, as a
      // name that leads nowhere, the SDK lets through as it is.
      throw new Unavailable(unheard);
    }
  }

  private static RuntimeException ofTransaction(TransactionCanceledException cancelled) {
    var codes =
        cancelled.cancellationReasons().stream().map(CancellationReason::code).toList();
    if (codes.contains("ConditionalCheckFailed") || codes.contains("TransactionConflict"))
      return new Stale();
    if (codes.contains("ThrottlingError") || codes.contains("ProvisionedThroughputExceeded"))
      return new Unavailable(cancelled);
    return cancelled;
  }
}
