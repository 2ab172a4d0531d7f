package kundcenter.simulation;

import java.time.Duration;
import java.util.Optional;
import kundcenter.json.JsonObject;
import kundcenter.ticket.TicketNumber;

/// A person of the desk, who triages, works, asks and solves.
record Specialist(World world, Client client) {

  void act() {
    if (world.memory().isSilent()) return;
    world.memory().someTicket(world.random()).ifPresent(this::about);
    world.after(world.until(4), this::act);
  }

  private void about(TicketNumber number) {
    var ticket = "/v1/tickets/" + number;
    switch (world.random().nextInt(10)) {
      case 0 ->
        client.command(
            ticket,
            "set-priority",
            JsonObject.with("priority", 1 + world.random().nextInt(5))
                .put("reason", "Efter samtal")
                .build());
      case 1 -> client.command(ticket, "start-work", JsonObject.EMPTY);
      case 2 -> say(ticket + "/messages", "Vi tittar på det. ");
      case 3 -> command(ticket, "ask", "body", "Vilken version?");
      case 4 -> command(ticket, "solve", "solution", "Rättat.");
      case 5 -> command(ticket, "name-alternative", "text", "Gör så här så länge.");
      case 6 -> command(ticket, "fail-alternative", "reason", "Det hjälpte inte.");
      case 7 -> client.command(ticket, "ask-order", deal());
      case 8 -> client.command(ticket, "quote", deal());
      default -> client.command(ticket, "ask-remote-control", permission());
    }
  }

  private void command(String ticket, String name, String field, String text) {
    client.command(ticket, name, JsonObject.with(field, text).build());
  }

  private void say(String path, String words) {
    var mark = world.memory().mark(Optional.empty());
    client.post(path, JsonObject.with("body", words + mark).build(), answer -> {
      if (answer.isDone()) world.memory().heard(mark);
    });
  }

  private static JsonObject deal() {
    return JsonObject.with("scope", "Felsökning, två timmar")
        .put("priceTerms", "1 450 kr i timmen")
        .build();
  }

  private JsonObject permission() {
    return JsonObject.with("scope", "Se felet på skärmen")
        .put("until", world.now().plus(Duration.ofHours(2)))
        .build();
  }
}
