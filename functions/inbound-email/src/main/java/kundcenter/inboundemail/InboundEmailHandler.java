package kundcenter.inboundemail;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kundcenter.aws.Primed;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// The entry for mail that comes in, as template.yaml names it: messages of a queue, each telling
/// of one mail in the bucket. A message that fails comes again; the others of its batch do not.
public final class InboundEmailHandler implements RequestStreamHandler, Primed {

  private final Desk desk;
  private final String stage;

  public InboundEmailHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public InboundEmailHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public InboundEmailHandler(Map<String, String> environment, InstantSource clock) {
    this.desk = Wiring.desk(environment, clock);
    this.stage = Wiring.stage(environment);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var log = new MailLog(context, stage);
    var failed = new ArrayList<Json>();
    for (var message : messages(Json.parse(in, Limits.TRUSTED)))
      if (!receive(message, log))
        failed.add(JsonObject.with("itemIdentifier", text(message, "messageId")).build());
    JsonObject.with("batchItemFailures", new JsonArray(failed)).build().writeTo(out);
  }

  private boolean receive(JsonObject message, MailLog log) {
    var now = desk.now();
    var delivery = Deliveries.parse(text(message, "body"), now).orElse(null);
    if (delivery == null) {
      log.passedOver(now);
      return true;
    }
    try {
      log.received(delivery, new Reception(desk).receive(delivery), desk.now());
      return true;
    } catch (RuntimeException failure) {
      log.failed(delivery, failure, desk.now());
      return false;
    }
  }

  private static List<JsonObject> messages(Json event) {
    if (!(event instanceof JsonObject object)
        || !(object.get("Records") instanceof JsonArray(var records))) return List.of();
    return records.stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }

  private static String text(JsonObject in, String name) {
    return in.get(name) instanceof JsonString(var text) ? text : "";
  }

  @Override
  public void prime() {
    new Priming(Wiring.desk(System.getenv(), Clock.systemUTC())).run();
  }
}
