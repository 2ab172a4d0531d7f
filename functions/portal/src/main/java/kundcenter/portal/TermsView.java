package kundcenter.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kundcenter.terms.Priority;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.Terms;

/// The terms in force, and those that will be.
public record TermsView(PublishedTerms inForce, List<PublishedTerms> coming) {

  static TermsView of(Portal portal, Instant now) {
    var history = portal.settings().terms();
    var published = portal.settings().published();
    var coming = history.versions().stream()
        .skip(1)
        .filter(version -> version.effectiveFrom().isAfter(now))
        .map(version -> worded(version, published))
        .toList();
    return new TermsView(worded(history.inForceAt(now), published), coming);
  }

  private static PublishedTerms worded(Terms terms, List<PublishedTerms> published) {
    return published.stream()
        .filter(version -> version.terms().id().equals(terms.id()))
        .findFirst()
        .orElseThrow();
  }

  public static List<Priority> priorities() {
    return List.of(Priority.values());
  }

  public static Duration target(PublishedTerms version, Priority priority) {
    return version.terms().target(priority);
  }

  public static String text(PublishedTerms version, Words words) {
    return words.isSwedish() ? version.text().sv() : version.text().en();
  }
}
