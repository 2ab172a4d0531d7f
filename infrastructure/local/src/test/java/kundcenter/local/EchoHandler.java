package kundcenter.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// Answers with the event that it was sent, or as the last part of the path says. A header
/// `x-answer-location` of the event becomes `location` of the answer.
public final class EchoHandler implements RequestStreamHandler {

  private final Map<String, String> environment;

  public EchoHandler(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var event = (JsonObject) Json.parse(in, Limits.TRUSTED);
    var path = event.get("rawPath") instanceof JsonString(var text) ? text : "";
    switch (path) {
      case "/echo/failure" -> throw new IllegalStateException("on purpose");
      case "/echo/bare" -> out.write("[1,2]".getBytes(StandardCharsets.UTF_8));
      case "/echo/environment" -> answer(environment.toString(), event, out);
      default -> {
        context.getLogger().log("asked by " + context.getAwsRequestId());
        answer(event.text(), event, out);
      }
    }
  }

  private static void answer(String body, JsonObject event, OutputStream out) {
    var headers = JsonObject.with("X-Echo", "yes");
    if (event.get("headers") instanceof JsonObject given
        && given.get("x-answer-location") instanceof JsonString location)
      headers.put("Location", location);
    JsonObject.with("statusCode", 201)
        .put("headers", headers.build())
        .put("body", body)
        .build()
        .writeTo(out);
  }
}
