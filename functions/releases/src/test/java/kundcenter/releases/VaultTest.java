package kundcenter.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.release.ProgramFile;
import kundcenter.release.Release;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.Version;
import kundcenter.store.Files;
import kundcenter.store.Files.Content;
import org.junit.jupiter.api.Test;

/// What a download asks of S3.
class VaultTest {

  private static final S3 CLOUD = S3.of(TestCloud.s3().environment());
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  private final List<String> asked = new ArrayList<>();
  private final Files files = counted(new S3Files(CLOUD, "releases"));
  private final Vault vault = new Vault(files, new S3FileLinks(CLOUD, "releases"));

  @Test
  void a_download_asks_once_for_the_head_of_the_file_however_large_it_is() {
    for (var size : List.of(1, 10_000_000)) {
      var key = release(size, "none yet").place("lon");
      files.put(key, "text/plain", Content.of(new byte[size]));
      var release = release(size, files.find(key).orElseThrow().file().tag());
      asked.clear();

      assertThat(vault.programs().fetch("lon", release, NOW)).isPresent();
      assertThat(asked).containsExactly("find");
    }
  }

  private static Release release(int size, String tag) {
    return new Release(
        new Version("9." + size),
        new ProgramFile(FileName.of("lon.exe"), size, Sha256.of(new byte[0])),
        new Stage.Published(new Seal("key", "seal"), tag, new PersonId("maria"), NOW));
  }

  private Files counted(Files real) {
    return (Files) Proxy.newProxyInstance(
        Files.class.getClassLoader(), new Class<?>[] {Files.class}, (_, method, arguments) -> {
          asked.add(method.getName());
          try {
            return method.invoke(real, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
