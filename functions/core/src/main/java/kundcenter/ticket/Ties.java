package kundcenter.ticket;

import java.util.ArrayList;
import java.util.List;

/// What a ticket is filed under: its links to other tickets and its tags, each once, oldest first.
public record Ties(List<Link> links, List<String> tags) {

  public static final int MOST_TAGS = 20;
  public static final int LONGEST_TAG = 40;

  /// The tag of a case whose readers at the desk are noted.
  public static final String SENSITIVE = "sensitive";

  static final Ties NONE = new Ties(List.of(), List.of());

  public Ties {
    links = List.copyOf(links);
    tags = List.copyOf(tags);
  }

  /// Whether this can be a tag: 1 to 40 lower-case letters, digits and hyphens.
  public static boolean isTag(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_TAG
        && text.chars().allMatch(Ties::isAllowedInTag);
  }

  Ties apply(Event event) {
    return switch (event) {
      case Event.Opened(var _, var report, var _) ->
        report
            .follows()
            .map(closed -> linked(new Link(Link.Relation.FOLLOWS, closed)))
            .orElse(this);
      case Event.Linked(var link) -> linked(link);
      case Event.Tagged(var tag) -> new Ties(links, with(tags, tag));
      case Event.Untagged(var tag) ->
        new Ties(links, tags.stream().filter(other -> !other.equals(tag)).toList());
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

  private Ties linked(Link link) {
    return new Ties(with(links, link), tags);
  }

  private static boolean isAllowedInTag(int sign) {
    return Character.isLowerCase(sign) || Character.isDigit(sign) || sign == '-';
  }

  private static <T> List<T> with(List<T> some, T more) {
    var longer = new ArrayList<>(some);
    longer.add(more);
    return longer;
  }
}
