package kundcenter.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Rights;
import kundcenter.sla.SlaClock;
import kundcenter.store.Directory.Member;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Filing;
import kundcenter.ticket.Link;
import kundcenter.ticket.Report;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A ticket being opened, on whatever channel: all that is written with it, its own commit first.
///
/// @param requester whose ticket it is, as read just now: that it is held rests on it
/// @param by who files it, for themselves or for the requester
public record Opening(
    TicketNumber number, Member requester, Actor by, Instant now, SlaClock clock) {

  public List<Entry> file(Report report, Team team, Optional<Event.PrioritySet> priority) {
    var rights = new Rights(requester.person().value(), requester.customer().value());
    var events = Filing.file(report, team, priority, rights);
    var commit = Commit.opening(number, events, by, now, clock);
    return commit.ticket().hold().isPresent()
        ? List.of(commit, new DirectoryEntry.Unchanged(requester.customer()))
        : List.of(commit);
  }

  /// A new ticket that goes on where a closed one ended, and the tie between the two.
  public List<Entry> follow(Ticket closed, String words, Channel channel) {
    var report = Filing.followUp(closed, words, channel);
    var opened = file(report, closed.placement().team(), Optional.empty());
    var tie = new Event.Linked(new Link(Link.Relation.FOLLOWED_BY, number));
    var tied = Commit.next(closed, List.of(tie), by, now, clock);
    return Stream.concat(opened.stream(), Stream.of(tied)).toList();
  }
}
