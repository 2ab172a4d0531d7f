package kundcenter.aws.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.hours.HoursDraft;
import kundcenter.hours.HoursDraft.Checked;
import kundcenter.terms.Priority;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.Terms;
import kundcenter.terms.Wording;

/// A version of the terms as it is written down.
///
/// @param targetsMinutes open minutes within which work begins, by the level of the priority
public record TermsText(
    String id,
    Instant published,
    Map<String, Long> targetsMinutes,
    HoursDraft openingHours,
    Wording text) {

  public static TermsText of(PublishedTerms version) {
    var terms = version.terms();
    var targets = new HashMap<String, Long>();
    terms
        .targets()
        .forEach((priority, target) ->
            targets.put(Integer.toString(priority.level()), target.toMinutes()));
    return new TermsText(
        terms.id(), terms.published(), targets, HoursDraft.of(terms.hours()), version.text());
  }

  public PublishedTerms publishedBy(Optional<PersonId> person) {
    return new PublishedTerms(terms(), text, person);
  }

  Terms terms() {
    var targets = new EnumMap<Priority, Duration>(Priority.class);
    for (var priority : Priority.values()) {
      var minutes = targetsMinutes.get(Integer.toString(priority.level()));
      if (minutes != null) targets.put(priority, Duration.ofMinutes(minutes));
    }
    return switch (openingHours.check()) {
      case Checked.Sound(var hours) -> new Terms(id, published, targets, hours);
      case Checked.Faulty(var faults) ->
        throw new IllegalStateException("the opening hours of terms " + id + ": " + faults);
    };
  }
}
