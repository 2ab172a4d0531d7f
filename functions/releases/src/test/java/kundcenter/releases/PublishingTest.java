package kundcenter.releases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kundcenter.releases.LiveDepot.ANNA;
import static kundcenter.releases.LiveDepot.MARIA;
import static kundcenter.releases.LiveDepot.OLLE;
import static kundcenter.releases.LiveDepot.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import kundcenter.contract.Answer;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import kundcenter.release.Manifest;
import kundcenter.store.Files.Content;
import org.junit.jupiter.api.Test;

/// A release from its draft to its end.
class PublishingTest {

  private static final byte[] BYTES = "MZ the program".getBytes(UTF_8);
  private static final byte[] EVIL = "MZ its brother".getBytes(UTF_8);
  private static final String RELEASE = "/v1/releases/lon/5.10.2";

  private final LiveDepot depot = new LiveDepot();

  @Test
  void the_contract_has_the_routes_of_the_function_and_no_other() {
    assertThat(OpenApi.of(ReleasesHandler.class.getName()))
        .extracting(Operation::id)
        .containsExactlyInAnyOrder(
            "list-releases",
            "draft-release",
            "show-latest-release",
            "tell-of-releases",
            "publish-release",
            "revoke-release",
            "download-release",
            "show-manifest",
            "show-receipts",
            "show-own-receipts",
            "show-release-keys",
            "rotate-release-keys",
            "show-remote-support");
  }

  @Test
  void a_draft_is_seen_by_leads_alone() {
    depot.drafts("lon", "5.10.2", BYTES).ok();

    assertThat(depot.get(MARIA, "/v1/releases").each("/items", "/standing"))
        .containsExactly("DRAFT");
    assertThat(depot.get(OMAR, "/v1/releases").each("/items", "/standing")).isEmpty();
    assertThat(depot.downloads(OLLE, "lon", "5.10.2").problem()).isEqualTo("no-such-resource");
  }

  @Test
  void only_a_lead_drafts_publishes_revokes_and_rotates() {
    assertThat(depot.post(OMAR, "/v1/releases/lon", Map.of()).problem()).isEqualTo("leads-only");
    assertThat(depot.post(ANNA, "/v1/releases/lon", Map.of()).problem()).isEqualTo("leads-only");
    for (var act : new String[] {RELEASE + "/publish", RELEASE + "/revoke", "/v1/release-keys"})
      assertThat(depot.post(OMAR, act, Map.of()).problem()).isEqualTo("leads-only");
  }

  @Test
  void a_published_release_has_notes_a_seal_and_takes_the_place_of_the_former() throws Exception {
    depot.publishes("lon", "5.9", BYTES).ok();
    depot.publishes("lon", "5.10.2", BYTES).ok();
    var listed = depot.get(OLLE, "/v1/releases");

    assertThat(listed.each("/items", "/version")).containsExactly("5.10.2", "5.9");
    assertThat(listed.each("/items", "/standing")).containsExactly("CURRENT", "SUPERSEDED");
    assertThat(listed.text("/items/0/notes/sv")).isEqualTo("Nytt.");
    assertThat(listed.text("/items/0/seal/signature")).isNotEmpty();
  }

  @Test
  void a_file_that_is_not_the_announced_one_is_refused_where_it_is_brought_T38() throws Exception {
    var offer = depot.drafts("lon", "5.10.2", BYTES).ok();

    assertThat(depot.brings(offer, EVIL).statusCode()).isEqualTo(400);
    assertThat(depot.post(MARIA, RELEASE + "/publish", Map.of()).problem())
        .isEqualTo("upload-missing");
  }

  @Test
  void a_file_that_was_swapped_before_it_was_published_is_found_out_T38() throws Exception {
    depot.brings(depot.drafts("lon", "7.0", BYTES).ok(), BYTES);
    var brought =
        depot.files().list("uploads/lon/7.0/", 1, Optional.empty()).items().getFirst();
    depot.files().put(brought.key(), "text/plain", Content.of(EVIL));

    assertThat(depot.post(MARIA, "/v1/releases/lon/7.0/publish", Map.of()).problem())
        .isEqualTo("upload-differs");
    assertThat(depot.files().list("releases/lon/7.0/", 1, Optional.empty()).items())
        .isEmpty();
  }

  @Test
  void a_large_file_is_brought_in_parts_and_verified_as_a_whole() throws Exception {
    var large = large();
    depot.bringsParts(depot.drafts("lon", "8.0", large).ok(), large);

    depot.post(MARIA, "/v1/releases/lon/8.0/publish", Map.of()).ok();
    assertThat(
            depot.fetches(depot.downloads(OLLE, "lon", "8.0").ok().text("/url")).body())
        .isEqualTo(large);
  }

  @Test
  void a_large_file_with_another_part_is_found_out_T38() throws Exception {
    var large = large();
    var offer = depot.drafts("lon", "8.0", large).ok();
    large[large.length - 1] = 'x';
    depot.bringsParts(offer, large);

    assertThat(depot.post(MARIA, "/v1/releases/lon/8.0/publish", Map.of()).problem())
        .isEqualTo("upload-differs");
  }

  /// Somewhat more than one part.
  private static byte[] large() {
    return Arrays.copyOf(BYTES, (int) Vault.PART + 1_000);
  }

  @Test
  void what_is_published_is_never_replaced_T38() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();

    assertThat(depot.drafts("lon", "5.10.2", EVIL).problem()).isEqualTo("already-published");
    assertThat(depot.post(MARIA, RELEASE + "/publish", Map.of()).problem())
        .isEqualTo("already-published");
  }

  @Test
  void the_manifest_is_signed_by_a_key_that_anyone_can_have() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();
    var signed = Manifest.Signed.parse(
            decoded(depot.get(OLLE, RELEASE + "/manifest").ok()))
        .orElseThrow();

    assertThat(isSigned(signed, depot.open("/v1/release-keys").ok().text("/items/0/pem")))
        .isTrue();
    assertThat(signed.manifest().version().value()).isEqualTo("5.10.2");
  }

  @Test
  void after_a_rotation_two_keys_are_live_and_after_another_the_first_is_retired_T52()
      throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();
    depot.post(MARIA, "/v1/release-keys", Map.of()).ok();
    depot.publishes("lon", "5.10.3", BYTES).ok();
    var keys = depot.open("/v1/release-keys").ok();

    assertThat(keys.each("/items", "/standing")).containsExactly("CURRENT", "PREVIOUS");
    var old = Manifest.Signed.parse(
            decoded(depot.get(OLLE, RELEASE + "/manifest").ok()))
        .orElseThrow();
    assertThat(old.manifest().key()).isEqualTo(keys.text("/items/1/id"));
    assertThat(isSigned(old, keys.text("/items/1/pem"))).isTrue();
    assertThat(isSigned(old, keys.text("/items/0/pem"))).isFalse();

    depot.post(MARIA, "/v1/release-keys", Map.of()).ok();
    assertThat(depot.open("/v1/release-keys").each("/items", "/standing"))
        .containsExactly("CURRENT", "PREVIOUS", "RETIRED");
  }

  @Test
  void a_repeated_draft_with_the_same_key_has_one_effect() {
    var first = depot.drafts("lon", "5.10.2", BYTES).ok();

    assertThat(first.status()).isEqualTo(201);
    assertThat(depot.get(MARIA, "/v1/releases").each("/items", "/version"))
        .containsExactly("5.10.2");
  }

  @Test
  void who_asked_is_told_of_a_new_release_once() throws Exception {
    depot.post(OLLE, "/v1/releases/lon/tell", Map.of("wanted", true)).ok();
    depot.publishes("lon", "5.10.2", BYTES).ok();

    assertThat(depot.outbox()).containsExactly("release.lon.5.10.2.olle-nord");
    depot.post(OLLE, "/v1/releases/lon/tell", Map.of("wanted", false)).ok();
    depot.publishes("lon", "5.10.3", BYTES).ok();
    assertThat(depot.outbox()).containsExactly("release.lon.5.10.2.olle-nord");
  }

  @Test
  void the_library_tells_owners_of_it() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();

    assertThat(depot.article("lon-5-10-2")).hasValueSatisfying(article -> {
      assertThat(article.shown()).isPresent();
      assertThat(article.draft().texts().sv().title()).isEqualTo("Lön 5.10.2");
    });
  }

  private static String decoded(Answer file) {
    return new String(Base64.getDecoder().decode(file.body()), UTF_8);
  }

  private static boolean isSigned(Manifest.Signed signed, String pem) throws Exception {
    var code = pem.lines().filter(line -> !line.startsWith("-")).reduce("", String::concat);
    var key = KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(code)));
    var signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    signature.update(signed.manifest().bytes());
    return signature.verify(Base64.getDecoder().decode(signed.signature()));
  }
}
