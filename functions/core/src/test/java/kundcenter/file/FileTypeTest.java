package kundcenter.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

  @Test
  void a_kind_is_known_by_its_name_and_its_first_bytes() {
    assertThat(type("image/png", "\u0089PNG\r\n\u001a\n…")).isEqualTo(FileType.PNG);
    assertThat(type("IMAGE/JPEG", "\u00ff\u00d8\u00ff\u00e0")).isEqualTo(FileType.JPEG);
    assertThat(type("image/gif", "GIF89a")).isEqualTo(FileType.GIF);
    assertThat(type("image/webp", "RIFF\0\0\0\0WEBPVP8 ")).isEqualTo(FileType.WEBP);
    assertThat(type("video/mp4", "\0\0\0\u0018ftypisom")).isEqualTo(FileType.MP4);
    assertThat(type("video/webm", "\u001aE\u00df\u00a3\u009f")).isEqualTo(FileType.WEBM);
    assertThat(type("text/vtt", "WEBVTT\n\n00:01")).isEqualTo(FileType.VTT);
    assertThat(type("text/plain; charset=utf-8", "hej\r\n")).isEqualTo(FileType.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/svg+xml", "application/pdf", "image/png2", "", "…"})
  void any_other_kind_is_bytes_T15(String said) {
    assertThat(type(said, "\u0089PNG\r\n\u001a\n")).isEqualTo(FileType.OTHER);
  }

  @Test
  void a_file_of_two_kinds_is_bytes_T16() {
    assertThat(type("image/png", "GIF89a")).isEqualTo(FileType.OTHER);
    assertThat(type("image/jpeg", "<html>\u00ff\u00d8\u00ff")).isEqualTo(FileType.OTHER);
    assertThat(type("text/plain", "GIF89a/*")).isEqualTo(FileType.OTHER);
    assertThat(type("video/mp4", "<html>ftypisom")).isEqualTo(FileType.OTHER);
    assertThat(type("video/webm", "RIFF\0\0\0\0WEBP")).isEqualTo(FileType.OTHER);
    assertThat(type("text/vtt", "<script>WEBVTT")).isEqualTo(FileType.OTHER);
    assertThat(type("text/plain", "%PDF-1.7")).isEqualTo(FileType.OTHER);
    assertThat(type("text/plain", "MZ\0\u0003")).isEqualTo(FileType.OTHER);
    assertThat(type("image/webp", "RIFF\0\0\0\0WAVE")).isEqualTo(FileType.OTHER);
  }

  private static FileType type(String said, String head) {
    return FileType.of(said, head.getBytes(ISO_8859_1));
  }
}
