package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import kundcenter.local.browser.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Files that go from the browser straight to where they lie, and come back from there.
@ExtendWith(InChromium.class)
class PortalFilesTest {

  private static final String WORDS = "Rad ett\nRad två\n";

  @TempDir
  Path folder;

  @Test
  void without_script_a_file_is_brought_named_and_fetched_again(LivePortal portal)
      throws IOException {
    var path = portal.file("anna", "Med fil", "Se filen.");
    try (var tab = portal.anna()) {
      tab.scripts(false);
      tab.go(portal.url(path + "?lang=sv"));
      tab.attach("#file", written("logg.txt"));
      tab.follow("form[data-upload] button");
      assertThat(tab.text("h1")).isEqualTo("Filen är uppladdad");
      tab.type("#name", "../../min\u202elogg.txt");
      tab.follow("form[data-file-name] button");

      assertThat(tab.text(".done")).contains("Filen ligger nu i ärendet");
      assertThat(tab.texts(".files strong")).containsExactly("minlogg.txt");
      var fetched = tab.download(".files form button", Files.createDirectory(folder.resolve("in")));
      assertThat(fetched).hasFileName("minlogg.txt").content().isEqualTo(WORDS);
    }
  }

  @Test
  void with_script_a_file_is_brought_with_its_progress_and_its_own_name(LivePortal portal)
      throws IOException {
    var path = portal.file("anna", "Med fil och skript", "Se filen.");
    try (var tab = portal.anna()) {
      tab.go(portal.url(path + "?lang=sv"));
      tab.attach("#file", written("logg två.txt"));
      tab.requests();
      tab.follow("form[data-upload] button");

      assertThat(tab.texts(".files strong")).containsExactly("logg två.txt");
      assertThat(tab.text(".done")).contains("Filen ligger nu i ärendet");
      assertThat(tab.requests()).anyMatch(it -> it.contains("/uploads/"));
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void with_script_files_go_with_a_new_ticket(LivePortal portal) throws IOException {
    try (var tab = portal.anna()) {
      tab.go(portal.url("/tickets/new?lang=sv"));
      tab.choose("#matter", "go/lon");
      tab.type("#subject", "Nytt med fil");
      tab.type("#body", "Se filen.");
      tab.attach("#new-files", written("bilaga.txt"));
      tab.follow("form.long .row button");

      assertThat(tab.text("h1")).isEqualTo("Nytt med fil");
      assertThat(tab.texts(".files strong")).containsExactly("bilaga.txt");
      assertThat(tab.text(".done")).contains("har kommit in");
    }
  }

  @Test
  void a_file_that_is_too_large_is_told_before_it_is_brought(LivePortal portal) throws IOException {
    var path = portal.file("anna", "Med stor fil", "Se filen.");
    var large = folder.resolve("stor.bin");
    Files.write(large, new byte[25 * 1024 * 1024 + 1]);
    try (var tab = portal.anna()) {
      tab.go(portal.url(path + "?lang=sv"));
      tab.attach("#file", large);
      tab.requests();
      tab.click("form[data-upload] button");
      tab.await("form[data-upload] .too-large:not([hidden])");

      assertThat(tab.requests()).isEmpty();
    }
  }

  @Test
  void a_colleague_fetches_it_and_another_company_does_not_know_it_T31(LivePortal portal)
      throws IOException {
    var path = portal.file("anna", "Vår fil", "Se filen.");
    try (var tab = portal.anna()) {
      tab.scripts(false);
      tab.go(portal.url(path));
      tab.attach("#file", written("vår.txt"));
      tab.follow("form[data-upload] button");
      tab.type("#name", "vår.txt");
      tab.follow("form[data-file-name] button");
    }
    String fetch;
    try (var erik = portal.signedIn("erik-ekberg", "ekbergs-bygg")) {
      erik.go(portal.url(path));
      fetch = erik.run("document.querySelector('.files form').getAttribute('action')")
          .text();
      assertThat(status(erik, fetch)).isEqualTo("0"); // led on to where it lies
    }
    try (var sara = portal.signedIn("sara-nyman", "norrsken-handel")) {
      sara.go(portal.url("/tickets"));
      assertThat(status(sara, fetch)).isEqualTo("404");
    }
  }

  @Test
  void a_program_is_fetched_whole_and_leaves_a_receipt_T36(LivePortal portal) throws Exception {
    try (var tab = portal.anna()) {
      tab.scripts(false);
      tab.go(portal.url("/downloads?lang=sv"));
      assertThat(tab.texts(".release h3"))
          .anyMatch(it -> it.contains("5.10.2") && it.contains("aktuell"))
          .anyMatch(it -> it.contains("5.10.1") && it.contains("återkallad"))
          .noneMatch(it -> it.contains("Professional"));
      var digest = tab.text(".release code");

      var file =
          tab.download(".release form button", Files.createDirectory(folder.resolve("program")));

      assertThat(file).hasFileName("Lön-5.10.2.exe").hasSize(190_500);
      assertThat(HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))))
          .isEqualTo(digest);
      assertThat(portal.read("anna", "/v1/receipts"))
          .contains("\"version\":\"5.10.2\"", "\"sha256\":\"" + digest + "\"");
      var manifest =
          tab.download(".release a[download]", Files.createDirectory(folder.resolve("manifest")));
      assertThat(manifest).content().contains("sha256: " + digest, "signature: ");
    }
  }

  @Test
  void what_the_company_does_not_own_and_what_was_revoked_is_given_to_nobody(LivePortal portal) {
    try (var tab = portal.anna()) {
      tab.go(portal.url("/downloads?lang=sv"));
      assertThat(status(tab, "\"/downloads/professional/8.0\"")).isEqualTo("422");
      assertThat(status(tab, "\"/downloads/lon/5.10.1\"")).isEqualTo("404");
    }
  }

  /// Of a form that is sent; 0 where it leads on.
  private static String status(Tab tab, String path) {
    return tab.run(
            "fetch(" + path + ", {method: 'post', redirect: 'manual'}).then(it => it.status)")
        .text();
  }

  private Path written(String name) throws IOException {
    return Files.writeString(folder.resolve(name), WORDS);
  }
}
