package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import org.jspecify.annotations.Nullable;

/// What a call is told by the platform, and what it has logged.
record TestContext(IntSupplier remainingMillis, List<String> lines)
    implements Context, LambdaLogger {

  /// What an event says and what is answered are of no matter to these functions.
  static final InputStream NOTHING_IN = InputStream.nullInputStream();

  static final OutputStream NOTHING_OUT = OutputStream.nullOutputStream();

  static TestContext withTime() {
    return new TestContext(() -> 100_000, new CopyOnWriteArrayList<>());
  }

  static TestContext withoutTime() {
    return new TestContext(() -> 0, new CopyOnWriteArrayList<>());
  }

  /// A number in the only line of a kind.
  long number(String kind, String name) {
    if (line(kind).get(name) instanceof JsonNumber number) return number.longValueExact();
    throw new IllegalStateException(name + " is not in " + lines);
  }

  /// The only line of a kind.
  JsonObject line(String kind) {
    return lines.stream()
        .map(line -> (JsonObject) Json.parse(line, Limits.TRUSTED))
        .filter(line -> line.text().startsWith("{\"kind\":\"" + kind + "\""))
        .reduce((_, _) -> {
          throw new IllegalStateException("two lines of " + kind);
        })
        .orElseThrow();
  }

  @Override
  public void log(String message) {
    lines.add(message);
  }

  @Override
  public void log(byte[] message) {
    log(new String(message, StandardCharsets.UTF_8));
  }

  @Override
  public String getAwsRequestId() {
    return "request-1";
  }

  @Override
  public String getLogGroupName() {
    return "log";
  }

  @Override
  public String getLogStreamName() {
    return "stream";
  }

  @Override
  public String getFunctionName() {
    return "function";
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn";
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return remainingMillis.getAsInt();
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }

  @Override
  public LambdaLogger getLogger() {
    return this;
  }
}
