package kundcenter.notice;

import java.util.Map;
import java.util.Optional;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.ticket.TicketNumber;

/// A mail that is decided on and not yet in words.
///
/// @param words by the names of their places: all that the model always has, and no others than
///     it knows
/// @param talk the talk that it belongs to
public record Letter(Model model, Reader reader, Map<String, Word> words, Optional<Talk> talk) {

  /// Whom it goes to, and in which language.
  public record Reader(EmailAddress address, Language language) {}

  /// One of a ticket's mails, by the change that it tells of. What it names itself by in
  /// `References` follows from both, so a mail that is sent again is known again.
  public record Talk(TicketNumber ticket, int version) {}

  public Letter {
    words = Map.copyOf(words);
    if (!words.keySet().containsAll(model.always()))
      throw new IllegalArgumentException(model + " lacks words, it has " + words.keySet());
    for (var name : words.keySet())
      if (!model.always().contains(name) && !model.sometimes().contains(name))
        throw new IllegalArgumentException(model + " has no place for " + name);
  }
}
