package kundcenter.local.vectors;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kundcenter.json.Json;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;

/// The verb `sla-vectors FILE`: one line of JSON a case, with what the code says to it, or why
/// it says nothing. Ends with 2 if the file cannot be read as a whole.
public final class SlaVectors {

  private static final Limits LIMITS = new Limits(256 * 1024 * 1024, 64, 1024 * 1024, 64);

  private final Answers answers;
  private final List<Node> cases;

  private SlaVectors(Node file) {
    var calendars = new Calendars(file.get("calendars"));
    answers = new Answers(calendars, new Promises(calendars, file.get("targets")));
    cases = file.get("cases").items();
  }

  static SlaVectors of(byte[] file) {
    return new SlaVectors(new Node("file", Json.parse(file, LIMITS)));
  }

  Stream<JsonObject> lines() {
    return cases.stream().map(this::line);
  }

  /// The last resort for a case: whatever is wrong with it, the others are answered.
  private JsonObject line(Node vector) {
    var line = JsonObject.with("id", id(vector));
    try {
      return line.put("expect", answers.answer(vector)).build();
    } catch (RuntimeException e) {
      return line.put("error", String.valueOf(e.getMessage())).build();
    }
  }

  private static Json id(Node vector) {
    var id = vector.json() instanceof JsonObject object ? object.get("id") : null;
    return id == null ? JsonNull.NULL : id;
  }

  public static void main(String... args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    if (args.length != 1) return refuse("sla-vectors wants one FILE");
    try {
      var vectors = of(Files.readAllBytes(Path.of(args[0])));
      var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      vectors.lines().map(JsonObject::text).forEach(out::println);
      out.flush();
      return 0;
    } catch (IOException e) {
      return refuse("cannot read " + args[0] + " (" + e.getClass().getSimpleName() + ")");
    } catch (MalformedJson | BadCase e) {
      return refuse(args[0] + ": " + e.getMessage());
    }
  }

  private static int refuse(String message) {
    System.err.println(message);
    return 2;
  }
}
