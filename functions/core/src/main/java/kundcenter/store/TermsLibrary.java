package kundcenter.store;

import java.time.Instant;
import java.util.List;
import kundcenter.terms.PublishedTerms;

/// Every version of the terms ever published. None is ever changed or removed.
public interface TermsLibrary {

  /// All versions as last published, in no order but that the first is in force from the beginning.
  List<PublishedTerms> versions();

  /// Publishes a version, and keeps the answer for a repeated request, or does neither.
  ///
  /// @param now when an answer that was kept before is forgotten, if it has expired
  /// @throws Stale if another version has the same id, or the same request was answered meanwhile
  void publish(PublishedTerms version, KeptAnswer answer, Instant now);
}
