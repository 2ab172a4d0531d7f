package kundcenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.Release.Standing;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final PersonId MARIA = new PersonId("maria");
  private static final Seal SEAL = new Seal("key", "signature");
  private static final ProgramFile FILE =
      new ProgramFile(FileName.of("lon.exe"), 10, Sha256.of(new byte[10]));

  @Test
  void the_greatest_published_one_is_current_and_the_others_are_superseded() {
    var shelf = published("5.9", "5.10", "5.8");

    assertThat(standing(shelf, "5.10")).isEqualTo(Standing.CURRENT);
    assertThat(standing(shelf, "5.9")).isEqualTo(Standing.SUPERSEDED);
    assertThat(standing(shelf, "5.8")).isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void a_pre_release_is_current_only_where_there_is_no_release() {
    assertThat(standing(published("5.11-beta.1"), "5.11-beta.1")).isEqualTo(Standing.CURRENT);
    assertThat(standing(published("5.11-beta.1", "5.10"), "5.10")).isEqualTo(Standing.CURRENT);
  }

  @Test
  void a_draft_changes_nothing_for_anybody() {
    var shelf = drafted(published("5.9"), "5.10");

    assertThat(shelf.current().orElseThrow().version()).isEqualTo(new Version("5.9"));
    assertThat(standing(shelf, "5.10")).isEqualTo(Standing.DRAFT);
  }

  @Test
  void what_is_revoked_stays_listed_and_the_one_before_is_current_again() {
    var shelf = revoked(published("5.9", "5.10"), "5.10");

    assertThat(standing(shelf, "5.10")).isEqualTo(Standing.REVOKED);
    assertThat(standing(shelf, "5.9")).isEqualTo(Standing.CURRENT);
    assertThat(shelf.find(new Version("5.10")).orElseThrow().isOffered()).isFalse();
  }

  @Test
  void what_is_published_is_never_replaced_not_even_when_it_is_revoked() {
    var shelf = published("5.10");

    assertThat(draft(shelf, "5.10")).isEqualTo(refused(ReleaseRefusal.ALREADY_PUBLISHED));
    assertThat(draft(shelf, "5.10.0")).isEqualTo(refused(ReleaseRefusal.ALREADY_PUBLISHED));
    assertThat(draft(revoked(shelf, "5.10"), "5.10"))
        .isEqualTo(refused(ReleaseRefusal.ALREADY_PUBLISHED));
  }

  @Test
  void a_draft_that_was_replaced_while_its_file_was_looked_at_is_not_published() {
    var shelf = drafted(Shelf.empty("lon"), "5.10");
    var looked = shelf.find(new Version("5.10")).orElseThrow();
    var replaced = ((Shelf.Decided.Changed) shelf.draft(
            looked.version(), FILE, new Stage.Draft("other", Optional.empty(), MARIA, NOW)))
        .shelf();

    assertThat(replaced.publish(looked, SEAL, "tag", MARIA, NOW))
        .isEqualTo(refused(ReleaseRefusal.DRAFT_REPLACED));
  }

  @Test
  void each_refusal_of_a_shelf_has_a_cause() {
    var shelf = drafted(published("5.9"), "5.10");

    assertThat(shelf.revoke(new Version("5.10"), "Bad.", MARIA, NOW))
        .isEqualTo(refused(ReleaseRefusal.NOT_PUBLISHED));
    assertThat(shelf.revoke(new Version("6"), "Bad.", MARIA, NOW))
        .isEqualTo(refused(ReleaseRefusal.NO_SUCH_RELEASE));
    assertThat(revoked(shelf, "5.9").revoke(new Version("5.9"), "Bad.", MARIA, NOW))
        .isEqualTo(refused(ReleaseRefusal.ALREADY_REVOKED));
  }

  @Test
  void a_shelf_has_room_for_a_hundred() {
    var shelf = Shelf.empty("lon");
    for (var i = 1; i <= Shelf.MOST; i++) shelf = drafted(shelf, "5." + i);

    assertThat(draft(shelf, "6")).isEqualTo(refused(ReleaseRefusal.TOO_MANY_RELEASES));
  }

  @Test
  void a_program_is_told_whether_there_is_a_newer_one_and_whether_its_own_is_revoked() {
    var shelf = revoked(published("5.9", "5.10", "5.8"), "5.8");

    assertThat(shelf.advice(new Version("5.9")).newer()).isTrue();
    assertThat(shelf.advice(new Version("5.10")).newer()).isFalse();
    assertThat(shelf.advice(new Version("5.10.0")).newer()).isFalse();
    assertThat(shelf.advice(new Version("5.11-beta.1")).newer()).isFalse();
    assertThat(shelf.advice(new Version("5.9")).revoked()).isEmpty();
    assertThat(shelf.advice(new Version("5.8")).revoked()).hasValue("Bad.");
  }

  private static Shelf published(String... versions) {
    var shelf = Shelf.empty("lon");
    for (var version : versions) {
      shelf = drafted(shelf, version);
      var release = shelf.find(new Version(version)).orElseThrow();
      shelf = changed(shelf.publish(release, SEAL, "tag", MARIA, NOW));
    }
    return shelf;
  }

  private static Shelf drafted(Shelf shelf, String version) {
    return changed(draft(shelf, version));
  }

  private static Shelf revoked(Shelf shelf, String version) {
    return changed(shelf.revoke(new Version(version), "Bad.", MARIA, NOW));
  }

  private static Shelf.Decided draft(Shelf shelf, String version) {
    return shelf.draft(
        new Version(version), FILE, new Stage.Draft("upload", Optional.empty(), MARIA, NOW));
  }

  private static Shelf changed(Shelf.Decided decided) {
    return ((Shelf.Decided.Changed) decided).shelf();
  }

  private static Shelf.Decided refused(ReleaseRefusal refusal) {
    return new Shelf.Decided.Refused(refusal);
  }

  private static Standing standing(Shelf shelf, String version) {
    return shelf.standing(shelf.find(new Version(version)).orElseThrow());
  }
}
