package kundcenter.tickets;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import java.util.Map;

/// Somebody at work with the API.
record Client(LiveDesk desk, Someone who) {

  Answer send(Call call) {
    return desk.send(call.with("Authorization", "Bearer " + who.token().reveal()));
  }

  Answer get(String target) {
    return send(Call.get(target));
  }

  /// With an `Idempotency-Key` of its own.
  Answer post(String target, Map<String, ?> body) {
    return send(Call.post(target, body).with("Idempotency-Key", desk.newKey()));
  }

  /// With the version that the desk told last.
  Answer command(long ticket, String name, Map<String, ?> body) {
    return send(Call.post("/v1/tickets/" + ticket + "/" + name, body)
        .with("If-Match", desk.version(ticket)));
  }

  Answer command(long ticket, String name) {
    return command(ticket, name, Map.of());
  }

  /// The number of a ticket filed.
  long files(Map<String, ?> report) {
    return post("/v1/tickets", report).ok().number();
  }

  Answer says(long ticket, String text) {
    return post("/v1/tickets/" + ticket + "/messages", Map.of("body", text));
  }

  Answer notes(long ticket, String text) {
    return post("/v1/tickets/" + ticket + "/notes", Map.of("body", text));
  }

  Answer reads(long ticket) {
    return get("/v1/tickets/" + ticket);
  }
}
