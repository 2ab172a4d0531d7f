package kundcenter.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.Release.Standing;
import org.jspecify.annotations.Nullable;

/// All releases of one product, which are decided about together: of the published ones that are
/// not revoked, the greatest is current and the others are superseded.
///
/// @param revision counts changes from 0, the empty shelf
public record Shelf(String product, int revision, List<Release> releases) {

  /// So that a shelf fits in one item of the store and is read at once.
  public static final int MOST = 100;

  public static final int LONGEST_REASON = 500;

  private static final Comparator<Release> NEWEST_FIRST =
      Comparator.comparing(Release::version).reversed();

  /// Releases before pre-releases, then by version.
  private static final Comparator<Release> RANK = Comparator.comparing(
          (Release release) -> !release.version().isPreRelease())
      .thenComparing(Release::version);

  /// What a wish to change the shelf comes to.
  public sealed interface Decided {
    record Changed(Shelf shelf) implements Decided {}

    record Refused(ReleaseRefusal refusal) implements Decided {}
  }

  /// What a program that asks is told.
  ///
  /// @param newer whether the current one is after the installed one
  /// @param revoked the reason why the installed one is not to be used
  public record Advice(Optional<Release> current, boolean newer, Optional<String> revoked) {}

  public static Shelf empty(String product) {
    return new Shelf(product, 0, List.of());
  }

  public Shelf {
    releases = releases.stream().sorted(NEWEST_FIRST).toList();
  }

  public Optional<Release> find(Version version) {
    return releases.stream()
        .filter(release -> release.version().isSameAs(version))
        .findFirst();
  }

  public Optional<Release> current() {
    return releases.stream().filter(Release::isOffered).max(RANK);
  }

  public Standing standing(Release release) {
    return switch (release.stage()) {
      case Stage.Draft _ -> Standing.DRAFT;
      case Stage.Revoked _ -> Standing.REVOKED;
      case Stage.Published _ ->
        current().filter(release::equals).isPresent() ? Standing.CURRENT : Standing.SUPERSEDED;
    };
  }

  public Advice advice(Version installed) {
    var current = current();
    var revoked = find(installed)
        .map(Release::stage)
        .flatMap(stage ->
            stage instanceof Stage.Revoked it ? Optional.of(it.reason()) : Optional.empty());
    return new Advice(
        current,
        current
            .filter(
                it -> it.version().compareTo(installed) > 0 && !it.version().isSameAs(installed))
            .isPresent(),
        revoked);
  }

  /// A draft may be replaced by another; what is published never.
  public Decided draft(Version version, ProgramFile file, Stage.Draft draft) {
    var there = find(version).orElse(null);
    if (there != null && !(there.stage() instanceof Stage.Draft))
      return new Decided.Refused(ReleaseRefusal.ALREADY_PUBLISHED);
    if (there == null && releases.size() >= MOST)
      return new Decided.Refused(ReleaseRefusal.TOO_MANY_RELEASES);
    return changed(there, new Release(version, file, draft));
  }

  /// The draft becomes what is offered.
  ///
  /// @param draft the one whose file was looked at and signed for
  /// @param tag of that file in the store
  public Decided publish(Release draft, Seal seal, String tag, PersonId by, Instant now) {
    var there = find(draft.version()).orElse(null);
    if (there == null) return new Decided.Refused(ReleaseRefusal.NO_SUCH_RELEASE);
    if (there.published().isPresent()) return new Decided.Refused(ReleaseRefusal.ALREADY_PUBLISHED);
    if (!there.equals(draft)) return new Decided.Refused(ReleaseRefusal.DRAFT_REPLACED);
    return changed(there, there.at(new Stage.Published(seal, tag, by, now)));
  }

  public Decided revoke(Version version, String reason, PersonId by, Instant now) {
    var there = find(version).orElse(null);
    if (there == null) return new Decided.Refused(ReleaseRefusal.NO_SUCH_RELEASE);
    return switch (there.stage()) {
      case Stage.Draft _ -> new Decided.Refused(ReleaseRefusal.NOT_PUBLISHED);
      case Stage.Revoked _ -> new Decided.Refused(ReleaseRefusal.ALREADY_REVOKED);
      case Stage.Published before ->
        changed(there, there.at(new Stage.Revoked(before, reason, by, now)));
    };
  }

  private Decided changed(@Nullable Release before, Release after) {
    var next = new ArrayList<>(releases);
    if (before != null) next.remove(before);
    next.add(after);
    return new Decided.Changed(new Shelf(product, revision + 1, next));
  }
}
