package kundcenter.local.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.release.Manifest;
import kundcenter.release.ProgramFile;
import kundcenter.release.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyReleaseTest {

  private static final byte[] BYTES = {'M', 'Z', 1, 2, 3};

  @TempDir
  Path folder;

  private Path keys = Path.of("");
  private Path manifest = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void a_release() throws Exception {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    keys = Files.writeString(folder.resolve("keys.json"), keys(pair, "CURRENT"));
    manifest = Files.writeString(folder.resolve("lon.txt"), signed(pair));
    file = Files.write(folder.resolve("lon.exe"), BYTES);
  }

  @Test
  void the_file_that_was_signed_is_the_release() {
    assertThat(run()).isEqualTo(0);
  }

  @Test
  void a_file_that_differs_in_a_byte_or_in_length_is_not_T38() throws Exception {
    Files.write(file, new byte[] {'M', 'Z', 1, 2, 4});
    assertThat(run()).isEqualTo(1);

    Files.write(file, new byte[] {'M', 'Z', 1, 2});
    assertThat(run()).isEqualTo(1);

    Files.write(file, new byte[] {'M', 'Z', 1, 2, 3, 4});
    assertThat(run()).isEqualTo(1);
  }

  @Test
  void a_manifest_that_was_changed_is_not_signed_T38() throws Exception {
    var text = Files.readString(manifest);
    Files.writeString(manifest, text.replace("version: 5.10.2", "version: 5.10.3"));

    assertThat(run()).isEqualTo(1);
  }

  @Test
  void another_key_is_not_the_vendors_T38() throws Exception {
    var other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Files.writeString(keys, keys(other, "CURRENT"));

    assertThat(run()).isEqualTo(1);
  }

  @Test
  void a_key_before_the_current_one_is_trusted_and_a_retired_one_not_T52() throws Exception {
    var text = Files.readString(keys);

    Files.writeString(keys, text.replace("CURRENT", "PREVIOUS"));
    assertThat(run()).isEqualTo(0);
    Files.writeString(keys, text.replace("CURRENT", "RETIRED"));
    assertThat(run()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_read_is_neither() throws Exception {
    assertThat(VerifyRelease.run()).isEqualTo(2);
    Files.writeString(keys, "no json");
    assertThat(run()).isEqualTo(2);
    Files.delete(file);
    assertThat(run()).isEqualTo(2);
  }

  private int run() {
    return VerifyRelease.run(keys.toString(), manifest.toString(), file.toString());
  }

  private static String keys(KeyPair pair, String standing) {
    var pem = "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
    var key =
        JsonObject.with("id", "key-1").put("pem", pem).put("standing", standing).build();
    return JsonObject.with("items", JsonArray.of(key)).build().text();
  }

  private static String signed(KeyPair pair) throws Exception {
    var manifest = new Manifest(
        "lon",
        new Version("5.10.2"),
        new ProgramFile(FileName.of("lon.exe"), BYTES.length, Sha256.of(BYTES)),
        Instant.parse("2026-11-02T09:00:00Z"),
        "key-1");
    var signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(manifest.bytes());
    return new Manifest.Signed(manifest, Base64.getEncoder().encodeToString(signature.sign()))
        .text();
  }
}
