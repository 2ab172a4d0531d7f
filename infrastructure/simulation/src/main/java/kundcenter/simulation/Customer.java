package kundcenter.simulation;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.file.FileKey;
import kundcenter.file.Sha256;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.ticket.TicketNumber;

/// A customer's contact, who reports, writes, answers, decides and brings files.
record Customer(World world, Client client, CustomerId customer) {

  private static final List<String> KINDS =
      List.of("GUIDANCE", "TECHNICAL", "PROGRAM_BUG", "ADD_ON");
  private static final List<String> DECISIONS = List.of(
      "place-order",
      "decline-order",
      "grant-remote-control",
      "deny-remote-control",
      "accept-quote");

  void act() {
    if (world.memory().isSilent()) return;
    var ticket = world.memory().someTicket(customer, world.random());
    if (ticket.isEmpty() || world.random().nextInt(4) == 0) report();
    else about(ticket.get());
    world.after(world.until(10), this::act);
  }

  private void report() {
    var kind = KINDS.get(world.random().nextInt(KINDS.size()));
    say(
        "/v1/tickets",
        mark -> JsonObject.with("kind", kind)
            .put("product", "go")
            .put("module", "lon")
            .put("subject", "Felet " + mark)
            .put("body", "Det går inte. " + mark)
            .build());
  }

  private void about(TicketNumber number) {
    var path = "/v1/tickets/" + number;
    switch (world.random().nextInt(5)) {
      case 0, 1 ->
        say(
            path + "/messages",
            mark -> JsonObject.with("body", "Hej igen. " + mark).build());
      case 2 ->
        client.command(
            path, DECISIONS.get(world.random().nextInt(DECISIONS.size())), JsonObject.EMPTY);
      case 3 ->
        client.command(
            path, "reopen", JsonObject.with("reason", "Felet är kvar.").build());
      default -> attach(number, world.someFile());
    }
  }

  /// Announces a file, brings it to the bucket and says so. The link is not gone by: it would be
  /// judged by the machine's time.
  private void attach(TicketNumber number, byte[] file) {
    var attachments = "/v1/tickets/" + number + "/attachments";
    var announced = JsonObject.with("name", "logg.bin")
        .put("type", "application/octet-stream")
        .put("size", file.length)
        .put("sha256", Sha256.of(file).value())
        .build();
    client.post(attachments, announced, answer -> {
      if (!(answer.body().get("id") instanceof JsonString(var id))) return;
      world.bring(FileKey.of("uploads", number.toString(), id), file);
      client.post(attachments + "/" + id + "/confirm", JsonObject.EMPTY, confirmed -> {
        if (confirmed.isDone()) world.memory().attached(file);
      });
    });
  }

  private void say(String path, java.util.function.Function<String, JsonObject> words) {
    var mark = world.memory().mark(Optional.of(customer));
    client.post(path, words.apply(mark), answer -> {
      if (!answer.isDone()) return;
      world.memory().heard(mark);
      if (answer.body().get("number") instanceof JsonNumber number)
        world.memory().opened(customer, new TicketNumber(number.longValueExact()));
    });
  }
}
