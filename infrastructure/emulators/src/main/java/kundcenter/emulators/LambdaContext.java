package kundcenter.emulators;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// What Lambda tells a handler of one call.
///
/// @param function its name
/// @param memory in MB
/// @param requestId of the call
/// @param millisLeft until it is ended
/// @param log takes what it logs, a line each
public record LambdaContext(
    String function, int memory, String requestId, IntSupplier millisLeft, Consumer<String> log)
    implements Context, LambdaLogger {

  /// Of a call whose id is always the same.
  ///
  /// @param lines to which what it logs is added
  public static LambdaContext of(List<String> lines, IntSupplier millisLeft) {
    return new LambdaContext("function", 1024, "call-1", millisLeft, lines::add);
  }

  /// Of one whose time stands still.
  public static LambdaContext of(List<String> lines, int millisLeft) {
    return of(lines, () -> millisLeft);
  }

  @Override
  public void log(String line) {
    log.accept(line);
  }

  @Override
  public void log(byte[] line) {
    log(new String(line, StandardCharsets.UTF_8));
  }

  @Override
  public LambdaLogger getLogger() {
    return this;
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return millisLeft.getAsInt();
  }

  @Override
  public int getMemoryLimitInMB() {
    return memory;
  }

  @Override
  public String getFunctionName() {
    return function;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-north-1:000000000000:function:" + function;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }
}
