package kundcenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import org.junit.jupiter.api.Test;

class ManifestTest {

  private static final Manifest MANIFEST = new Manifest(
      "lon",
      new Version("5.10.2"),
      new ProgramFile(FileName.of("Lön-5.10.2.exe"), 10, Sha256.of(new byte[10])),
      Instant.parse("2026-11-02T09:00:00Z"),
      "0123456789abcdef");

  @Test
  void it_is_lines_that_a_person_can_read() {
    assertThat(MANIFEST.text()).isEqualTo("""
            kundcenter-release: 1
            product: lon
            version: 5.10.2
            file: Lön-5.10.2.exe
            size: 10
            sha256: 01d448afd928065458cf670b60f5a594d735af0172c8d67f22a81680132681ca
            published: 2026-11-02T09:00:00Z
            key: 0123456789abcdef
            """);
  }

  @Test
  void it_reads_back_as_it_was_signed() {
    var signed = new Manifest.Signed(MANIFEST, "c2ln");

    assertThat(Manifest.Signed.parse(signed.text())).hasValue(signed);
  }

  @Test
  void what_differs_in_a_byte_is_no_manifest_T38() {
    var text = new Manifest.Signed(MANIFEST, "c2ln").text();

    assertThat(Manifest.Signed.parse(text + "\n")).isEmpty();
    assertThat(Manifest.Signed.parse(text.replace("\n", "\r\n"))).isEmpty();
    assertThat(Manifest.Signed.parse(text.replace("size: 10", "size: 010"))).isEmpty();
    assertThat(Manifest.Signed.parse(text.replace("version: 5", "version: ../5")))
        .isEmpty();
    assertThat(Manifest.Signed.parse(text.replace("product: lon\n", ""))).isEmpty();
    assertThat(Manifest.Signed.parse("")).isEmpty();
  }
}
