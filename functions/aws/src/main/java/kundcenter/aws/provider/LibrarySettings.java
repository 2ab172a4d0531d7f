package kundcenter.aws.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Provider;
import kundcenter.store.Settings;
import kundcenter.store.TermsLibrary;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Catalogue;
import org.jspecify.annotations.Nullable;

/// The settings of a deployment: those that it carries, and after its first version of the terms
/// those that leads have published since.
///
/// What was read is used for a minute, or for as long as the caller says, but never beyond the
/// first
/// of a month: a version that is published later cannot be in force before. A version counts as
/// published only [TermsDraft#KNOWN_AFTER]
/// its acceptance, two minutes, so every function knows it before it can be in force. Here it is
/// known at once where it was published. For any thread.
public final class LibrarySettings implements Settings, TermsLibrary {

  private static final Duration USED_FOR = Duration.ofMinutes(1);

  /// What was read when.
  private record Reading(Instant at, List<PublishedTerms> versions, TermsHistory history) {}

  private final Settings bundled;
  private final TermsLibrary library;
  private final InstantSource clock;
  private final Duration usedFor;
  private volatile @Nullable Reading latest;

  /// @param library the versions after the bundled one
  public LibrarySettings(Settings bundled, TermsLibrary library, InstantSource clock) {
    this(bundled, library, clock, USED_FOR);
  }

  /// For a function that needs what is in force, and not at once what is coming.
  public LibrarySettings(
      Settings bundled, TermsLibrary library, InstantSource clock, Duration usedFor) {
    this.bundled = bundled;
    this.library = library;
    this.clock = clock;
    this.usedFor = usedFor;
  }

  @Override
  public TermsHistory terms() {
    return reading().history();
  }

  @Override
  public List<PublishedTerms> published() {
    return reading().versions();
  }

  @Override
  public Catalogue catalogue() {
    return bundled.catalogue();
  }

  @Override
  public Provider provider() {
    return bundled.provider();
  }

  @Override
  public List<PublishedTerms> versions() {
    var all = new ArrayList<>(bundled.published());
    all.addAll(library.versions());
    return List.copyOf(all);
  }

  @Override
  public void publish(PublishedTerms version, KeptAnswer answer, Instant now) {
    library.publish(version, answer, now);
    latest = null;
  }

  private Reading reading() {
    var now = clock.instant();
    var known = latest;
    if (known != null && isFresh(known, now)) return known;
    var versions = versions();
    // The same history goes on, as it keeps the years that it has worked out.
    var history =
        known != null && known.versions().equals(versions) ? known.history() : history(versions);
    var read = new Reading(now, versions, history);
    latest = read;
    return read;
  }

  private static TermsHistory history(List<PublishedTerms> versions) {
    var terms = versions.stream().map(PublishedTerms::terms).toList();
    return new TermsHistory(terms.getFirst(), terms.subList(1, terms.size()));
  }

  private boolean isFresh(Reading reading, Instant now) {
    return !now.isBefore(reading.at())
        && now.isBefore(reading.at().plus(usedFor))
        && now.isBefore(Terms.effectiveFrom(reading.at()));
  }
}
