package kundcenter.ticket;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// What a ticket is filed under: its links to other tickets and its tags.
public record Ties(SequencedSet<Link> links, SequencedSet<String> tags) {

  public static final int MOST_TAGS = 20;

  static final Ties NONE = new Ties(new LinkedHashSet<>(), new LinkedHashSet<>());

  Ties apply(Event event) {
    return switch (event) {
      case Event.Opened(var _, var report, var _)
      when report.follows().isPresent() ->
        new Ties(with(links, new Link(Link.Relation.FOLLOWS, report.follows().get())), tags);
      case Event.Linked(var link) -> new Ties(with(links, link), tags);
      case Event.Tagged(var tag) -> new Ties(links, with(tags, tag));
      case Event.Untagged(var tag) -> {
        var fewer = new LinkedHashSet<>(tags);
        fewer.remove(tag);
        yield new Ties(links, fewer);
      }
      default -> this;
    };
  }

  Decision tag(String tag) {
    if (tags.contains(tag)) return Decision.refused(Refusal.ALREADY_TAGGED);
    if (tags.size() == MOST_TAGS) return Decision.refused(Refusal.TOO_MANY_TAGS);
    return Decision.accepted(new Event.Tagged(tag));
  }

  Decision untag(String tag) {
    return tags.contains(tag)
        ? Decision.accepted(new Event.Untagged(tag))
        : Decision.refused(Refusal.NOT_TAGGED);
  }

  boolean isTiedTo(TicketNumber other) {
    return links.stream().anyMatch(link -> link.to().equals(other));
  }

  private static <T> SequencedSet<T> with(Set<T> some, T more) {
    var larger = new LinkedHashSet<>(some);
    larger.add(more);
    return larger;
  }
}
