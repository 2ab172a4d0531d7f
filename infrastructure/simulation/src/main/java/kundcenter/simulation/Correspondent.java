package kundcenter.simulation;

import java.util.Optional;
import kundcenter.customer.CustomerId;

/// Somebody who writes mails, new ones and answers.
///
/// @param customer whose person it is; nobody's for a stranger
record Correspondent(
    World world, Inbox inbox, PostOffice post, String address, Optional<CustomerId> customer) {

  void act() {
    if (world.memory().isSilent()) return;
    var answered = post.lastTo(address);
    var mark = world.memory().mark(customer);
    var text = "Det går inte. " + mark;
    if (answered.isPresent() && world.random().nextInt(3) > 0)
      inbox.take(address, answered.get().replyTo(), text);
    else inbox.takeNew(address, text);
    // Whoever hears that the mail was taken counts on it.
    world.memory().heard(mark);
    world.after(world.until(16), this::act);
  }
}
