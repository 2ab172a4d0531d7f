package kundcenter.tickets;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import kundcenter.hours.HoursDraft;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.Wording;

/// A version of the terms as everybody sees it: all but who published it.
///
/// @param targetsMinutes open minutes within which work begins, by priority
record TermsView(
    String id,
    Instant published,
    Instant effectiveFrom,
    Map<String, Long> targetsMinutes,
    HoursDraft openingHours,
    Wording text) {

  static TermsView of(PublishedTerms version) {
    var terms = version.terms();
    var targets = new TreeMap<String, Long>();
    terms
        .targets()
        .forEach((priority, target) ->
            targets.put(Integer.toString(priority.level()), target.toMinutes()));
    return new TermsView(
        terms.id(),
        terms.published(),
        terms.effectiveFrom(),
        targets,
        HoursDraft.of(terms.hours()),
        version.text());
  }
}
