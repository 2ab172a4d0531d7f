package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import kundcenter.customer.PersonId;
import kundcenter.json.JsonObject;
import org.junit.jupiter.api.Test;

/// What no stranger may bring about, whatever they send: an error of ours, or a word about our
/// insides (threat T54).
class StrangersTest {

  private static final int RUNS = 4_000;

  private final Cursors cursors = new Cursors(() -> new byte[32]);
  private final Desk desk = new Desk(
      Route.get(
          "/v1/things",
          (request, caller) -> {
            var query = request.query();
            Page.limit(query);
            query.optional("of", Shape.line(1, 9));
            query.done();
            cursors.open(request, caller);
            return new Page(List.of(), Optional.of(cursors.seal(request, caller, "x")))
                .answer(request);
          },
          "limit",
          "cursor",
          "of"),
      Route.post("/v1/things/{number}", (request, caller) -> {
        IdempotencyKey.required(request, caller);
        ETag.required(request);
        var made = request.body(fields -> JsonObject.with("number", request.numberPart("number"))
            .put("name", fields.required("name", Shape.line(1, 9)))
            .put("text", fields.required("text", Shape.text(0, 99)))
            .put("at", fields.required("at", Shape.instant()))
            .put("who", fields.required("who", Shape.id(PersonId::new)).value())
            .put("in", fields.required("in", Shape.object(this::inner)))
            .build());
        return Response.created("/v1/things/1", made).minimalIfPreferred(request);
      }));

  private JsonObject inner(Fields fields) {
    var list = fields.required("list", Shape.list(3, Shape.whole(-5, 5)));
    return JsonObject.with("flag", fields.optional("flag", Shape.flag()).orElse(true))
        .put("size", list.size())
        .build();
  }

  private static final List<byte[]> EVENTS = List.of(
      Call.get("/v1/things?limit=5&cursor=AAAA&of=a%20b")
          .with("Accept", "*/*")
          .event()
          .bytes(),
      Call.post("/v1/things/17", """
                  {"name":"å","text":"\\u00e5\\n","at":"2026-03-02T07:00:00Z","who":"p",\
                  "in":{"list":[1,-5],"flag":false}}""")
          .with("Idempotency-Key", "k")
          .with("If-Match", "\"3\"")
          .with("Prefer", "return=minimal")
          .with("Accept-Language", "en;q=0.5, *")
          .event()
          .bytes());

  @Test
  void an_event_that_nobody_damaged_is_served() {
    assertThat(EVENTS).extracting(event -> desk.send(event).status()).containsExactly(400, 201);
  }

  @Test
  void a_damaged_event_never_makes_an_error_of_ours_nor_shows_our_insides_T54() {
    for (var seed = 1; seed <= RUNS; seed++) {
      var random = new Random(seed);
      var event = damaged(EVENTS.get(random.nextInt(EVENTS.size())), random);

      var answer = desk.send(event);

      assertThat(answer.status()).as("seed %d", seed).isBetween(200, 428);
      assertThat(answer.json().text())
          .as("seed %d", seed)
          .doesNotContain("Exception", "java.", "kundcenter.web", "kundcenter.json", "jackson");
    }
  }

  private static byte[] damaged(byte[] event, Random random) {
    var bytes = event.clone();
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      var at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "\"\\{}[],:%0é".charAt(random.nextInt(11));
        case 2 -> bytes = without(bytes, at, Math.min(bytes.length - 1, at + random.nextInt(9)));
        default -> System.arraycopy(bytes, at, bytes, at / 2, Math.min(9, bytes.length - at));
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int from, int to) {
    if (to <= from) return bytes;
    var rest = new byte[bytes.length - (to - from)];
    System.arraycopy(bytes, 0, rest, 0, from);
    System.arraycopy(bytes, to, rest, from, bytes.length - to);
    return rest;
  }
}
