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
import kundcenter.aws.Variable;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.aws.dynamodb.Nobody;
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
    this(Wiring.desk(environment, clock), Variable.of(environment, "STAGE"));
  }

  InboundEmailHandler(Desk desk, String stage) {
    this.desk = desk;
    this.stage = stage;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    answer(Json.parse(in, Limits.TRUSTED), new MailLog(CallLog.of(context, stage)))
        .writeTo(out);
  }

  /// Which messages of an event are to come again.
  JsonObject answer(Json event, MailLog log) {
    var failed = new ArrayList<Json>();
    for (var message : messages(event))
      if (!receive(message, log))
        failed.add(JsonObject.with("itemIdentifier", text(message, "messageId")).build());
    return JsonObject.with("batchItemFailures", new JsonArray(failed)).build();
  }

  private boolean receive(JsonObject message, MailLog log) {
    var now = desk.now();
    var delivery = Deliveries.parse(text(message, "body"), now).orElse(null);
    if (delivery == null) {
      log.passedOver(now);
      return true;
    }
    try {
      log.received(delivery, new Reception(desk, log).receive(delivery), desk.now());
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
    var reading = Wiring.desk(System.getenv(), Clock.systemUTC());
    reading.directory().account(Nobody.ADDRESS);
    reading.ledger().outcome("none");
    Wiring.priming(System.getenv(), Clock.systemUTC()).run();
  }
}
