package kundcenter.releases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kundcenter.releases.LiveDepot.ANNA;
import static kundcenter.releases.LiveDepot.MACHINE;
import static kundcenter.releases.LiveDepot.MARIA;
import static kundcenter.releases.LiveDepot.OLLE;
import static kundcenter.releases.LiveDepot.OMAR;
import static kundcenter.releases.LiveDepot.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kundcenter.file.FileKey;
import kundcenter.file.Sha256;
import kundcenter.store.Files.Content;
import org.junit.jupiter.api.Test;

/// What the right at the click opens and what it refuses, up to the bytes themselves.
class DownloadsTest {

  private static final byte[] BYTES = "MZ the program".getBytes(UTF_8);

  private final LiveDepot depot = new LiveDepot();

  @Test
  void who_belongs_to_an_owner_gets_the_bytes_and_a_receipt() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();

    var link = depot.downloads(OLLE, "lon", "5.10.2");
    var fetched = depot.fetches(link.ok().text("/url"));

    assertThat(link.status()).isEqualTo(201);
    assertThat(fetched.body()).isEqualTo(BYTES);
    assertThat(fetched.headers().firstValue("content-type")).hasValue("application/octet-stream");
    assertThat(fetched.headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"lon-5.10.2.exe\"; filename*=UTF-8''lon-5.10.2.exe");
    assertThat(depot.get(ANNA, "/v1/receipts").each("/items", "/id"))
        .containsExactly(link.text("/receipt"));
  }

  @Test
  void another_customer_is_refused_T36() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();

    assertThat(depot.downloads(SARA, "lon", "5.10.2").problem()).isEqualTo("not-owner");
    assertThat(depot.get(SARA, "/v1/releases/lon/latest").problem()).isEqualTo("not-owner");
    assertThat(depot.get(SARA, "/v1/releases/lon/5.10.2/manifest").problem())
        .isEqualTo("not-owner");
  }

  @Test
  void a_member_without_the_product_is_refused() throws Exception {
    depot.publishes("business", "1.0", BYTES).ok();

    assertThat(depot.downloads(OLLE, "business", "1.0").problem()).isEqualTo("not-owner");
    assertThat(depot.get(OLLE, "/v1/releases").each("/items", "/product")).isEmpty();
  }

  @Test
  void overdue_payments_do_not_stand_in_the_way_unless_the_setting_says_so() throws Exception {
    depot.publishes("business", "1.0", BYTES).ok();
    assertThat(depot.downloads(SARA, "business", "1.0").status()).isEqualTo(201);

    var strict = new LiveDepot(Map.of("DOWNLOADS_WHEN_OVERDUE", "false"));
    strict.publishes("business", "1.0", BYTES).ok();
    assertThat(strict.downloads(SARA, "business", "1.0").problem()).isEqualTo("payment-overdue");
  }

  @Test
  void a_link_has_ended_after_121_seconds_T36() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();

    depot.goBack(Duration.ofSeconds(110));
    var young = depot.downloads(OLLE, "lon", "5.10.2").ok().text("/url");
    depot.goBack(Duration.ofSeconds(121));
    var old = depot.downloads(OLLE, "lon", "5.10.2").ok().text("/url");

    assertThat(depot.fetches(young).statusCode()).isEqualTo(200);
    assertThat(depot.fetches(old).statusCode()).isEqualTo(403);
  }

  @Test
  void a_link_that_was_changed_is_refused_T36() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();
    depot.publishes("business", "1.0", BYTES).ok();
    var url = depot.downloads(OLLE, "lon", "5.10.2").ok().text("/url");

    for (var changed : List.of(
        url.replace("/releases/lon/5.10.2/", "/releases/business/1.0/"),
        url.replace("X-Amz-Expires=120", "X-Amz-Expires=999"),
        url.replace("attachment", "inline")))
      assertThat(depot.fetches(changed).statusCode()).as(changed).isEqualTo(403);
  }

  @Test
  void an_id_that_would_lead_elsewhere_is_none_T37() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();

    for (var id : List.of("..", "../5.10.2", "5.10.2/..", "%2e%2e", "5.10.2%2f..", "lon", "a\\b"))
      assertThat(depot.downloads(OLLE, "lon", id).problem()).as(id).isEqualTo("no-such-resource");
    for (var id : List.of("..", "../lon", "lon%2f..", "go", "uploads"))
      assertThat(depot.downloads(OLLE, id, "5.10.2").problem())
          .as(id)
          .isEqualTo("no-such-resource");
  }

  @Test
  void a_file_that_was_swapped_for_one_of_another_size_is_given_to_nobody_T38() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();
    var key = FileKey.of("releases", "lon", "5.10.2", Sha256.of(BYTES).value());
    depot.files().put(key, "text/plain", Content.of("MZ evil".getBytes(UTF_8)));

    assertThat(depot.downloads(OLLE, "lon", "5.10.2").problem()).isEqualTo("upload-differs");
    assertThat(depot.get(ANNA, "/v1/receipts").each("/items", "/id")).isEmpty();
  }

  @Test
  void a_file_that_was_swapped_for_one_of_the_same_size_is_given_to_nobody_T38() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();
    var key = FileKey.of("releases", "lon", "5.10.2", Sha256.of(BYTES).value());
    depot.files().put(key, "text/plain", Content.of("MZ its brother".getBytes(UTF_8)));

    assertThat(depot.downloads(OLLE, "lon", "5.10.2").problem()).isEqualTo("upload-differs");
    assertThat(depot.get(ANNA, "/v1/receipts").each("/items", "/id")).isEmpty();
  }

  @Test
  void what_is_revoked_is_listed_and_given_to_nobody() throws Exception {
    depot.publishes("lon", "5.10.1", BYTES).ok();
    depot.publishes("lon", "5.10.2", BYTES).ok();
    depot
        .post(MARIA, "/v1/releases/lon/5.10.2/revoke", Map.of("reason", "Räknar fel."))
        .ok();

    assertThat(depot.downloads(OLLE, "lon", "5.10.2").problem()).isEqualTo("release-revoked");
    assertThat(depot.get(OLLE, "/v1/releases").each("/items", "/standing"))
        .containsExactly("REVOKED", "CURRENT");
    assertThat(depot.get(OLLE, "/v1/releases/lon/latest?installed=5.10.2").text("/revoked"))
        .isEqualTo("Räknar fel.");
  }

  @Test
  void a_program_asks_cheaply_whether_there_is_a_newer_version() throws Exception {
    depot.publishes("lon", "5.9", BYTES).ok();
    depot.publishes("lon", "5.10", BYTES).ok();
    var asked = depot.get(MACHINE, "/v1/releases/lon/latest?installed=5.9").ok();

    assertThat(asked.text("/version")).isEqualTo("5.10");
    assertThat(asked.text("/newer")).isEqualTo("true");
    var again = depot.get(
        MACHINE, "/v1/releases/lon/latest?installed=5.9", "If-None-Match", asked.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void receipts_tell_leads_who_what_when_and_from_where() throws Exception {
    depot.publishes("lon", "5.10.2", BYTES).ok();
    depot.downloads(OLLE, "lon", "5.10.2").ok();
    var receipts = "/v1/releases/lon/5.10.2/receipts";

    assertThat(depot.get(MARIA, receipts).ok().text("/items/0/address")).isEqualTo("192.0.2.7");
    assertThat(depot.get(MARIA, receipts).text("/items/0/customer")).isEqualTo("ekbergs-bygg");
    assertThat(depot.get(MARIA, receipts, "Accept", "text/csv").body())
        .startsWith("\"at\",\"product\"")
        .contains("\"ekbergs-bygg\",\"person/ekbergs-bygg/olle-nord\",\"192.0.2.7\"");
    assertThat(depot.get(OMAR, receipts).problem()).isEqualTo("leads-only");
    assertThat(depot.get(ANNA, receipts).problem()).isEqualTo("leads-only");
    assertThat(depot.get(SARA, "/v1/receipts").each("/items", "/id")).isEmpty();
  }

  @Test
  void the_program_for_remote_support_is_found_without_a_token() {
    assertThat(depot.open("/v1/remote-support").ok().text("/url")).startsWith("https://");
  }
}
