package kundcenter.simulation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kundcenter.notice.Notice;

/// One telling of a row of the outbox, from the first time to the last, with the mails that it
/// becomes.
final class Telling {

  private final Store.Told row;
  private final Instant seen;
  private final Set<String> mails = new HashSet<>();
  private int sent;
  private int cutOff;
  private boolean isOver;

  /// @param seen when the row came into the stream
  Telling(Store.Told row, Instant seen) {
    this.row = row;
    this.seen = seen;
  }

  Store.Told row() {
    return row;
  }

  Instant seen() {
    return seen;
  }

  /// The change that it tells of; none if it is of no ticket.
  Optional<String> change() {
    return row.notice() instanceof Notice.OfTicket(var _, var _, var ticket, var version)
        ? Optional.of(ticket + "." + version)
        : Optional.empty();
  }

  /// Whose of these mails are its own, as long as nothing else is told of the same change.
  List<PostOffice.Sent> of(List<PostOffice.Sent> all) {
    return all.stream()
        .filter(mail -> change()
            .map(change -> mail.own().startsWith("<" + change + "@"))
            .orElse(!mail.isOfTicket()))
        .toList();
  }

  /// A mail leaves once, and again only after a try that was cut off; then it is the same mail.
  ///
  /// @param left the mails that left of it now
  void check(List<PostOffice.Sent> left, Consumer<String> broken) {
    if (isOver && !left.isEmpty())
      broken.accept("notice " + row.id() + " was sent after it was done");
    sent += left.size();
    for (var mail : left) mails.add(mail.own() + " to " + mail.to());
    if (sent > 1 + cutOff)
      broken.accept("notice " + row.id() + " was sent " + sent + " times, and cut off " + cutOff);
    if (mails.size() > 1) broken.accept("notice " + row.id() + " became several mails: " + mails);
  }

  /// It has not come through, and will be tried again.
  void comesAgain() {
    cutOff++;
  }

  /// How often it has not come through.
  int cutOff() {
    return cutOff;
  }

  /// It is done.
  ///
  /// @return whether it is for the first time
  boolean end() {
    var isFirst = !isOver;
    isOver = true;
    return isFirst;
  }

  boolean isOver() {
    return isOver;
  }
}
