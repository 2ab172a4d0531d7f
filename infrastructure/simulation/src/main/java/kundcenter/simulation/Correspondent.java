package kundcenter.simulation;

import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.simulation.Inbox.Mail;

/// Somebody who writes mails, new ones and answers.
///
/// @param customer whose person it is; nobody's for a stranger
record Correspondent(World world, String address, Optional<CustomerId> customer) {

  void act() {
    if (world.memory().isSilent()) return;
    var answered = world.post().lastTo(address);
    var mark = world.memory().mark(customer);
    var text = "Det går inte. " + mark;
    var file = file();
    file.ifPresent(world.memory()::attached);
    world
        .inbox()
        .take(
            answered.isPresent() && world.random().nextInt(3) > 0
                ? new Mail(address, answered.get().replyTo(), text, file)
                : Mail.toSupport(address, text, file));
    // Whoever hears that the mail was taken counts on it.
    world.memory().heard(mark);
    world.after(world.until(16), this::act);
  }

  private Optional<byte[]> file() {
    return world.random().nextInt(3) > 0 ? Optional.empty() : Optional.of(world.someFile());
  }
}
