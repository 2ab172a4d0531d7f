package kundcenter.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kundcenter.customer.EmailAddress;
import kundcenter.ticket.TicketNumber;

/// A most of automatic mails in a window of time, for whatever its scope names. Windows follow
/// each other without a gap from 1970 on.
///
/// They end loops between machines that do not say that they are such (threat T06), and make our
/// answers useless as a mail bomb (threat T07).
public record Cap(String scope, Duration window, int most) {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /// For a mail that answers a mail by itself.
  ///
  /// @param proven whether the address has been shown to be the writer's
  public static List<Cap> ofAnswer(EmailAddress to, boolean proven) {
    var caps = new ArrayList<Cap>();
    caps.add(new Cap("address/" + to.key(), HOUR, 3));
    caps.add(new Cap("address/" + to.key(), DAY, 10));
    if (!proven) {
      caps.add(new Cap("domain/" + to.domain(), DAY, 50));
      caps.add(new Cap("unproven", HOUR, 100));
    }
    return List.copyOf(caps);
  }

  /// The same for one that answers what came in on a ticket: one an hour to each reader.
  public static List<Cap> ofAnswer(TicketNumber ticket, EmailAddress to, boolean proven) {
    var caps = new ArrayList<>(ofAnswer(to, proven));
    caps.add(new Cap("ticket/" + ticket + "/" + to.key(), HOUR, 1));
    return List.copyOf(caps);
  }
}
