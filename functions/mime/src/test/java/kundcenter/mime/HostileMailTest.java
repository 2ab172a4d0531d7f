package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kundcenter.mime.Reading.Stop;
import org.junit.jupiter.api.Test;

/// Mails made to exhaust their reader. Each ends by a limit that is counted, never by the clock;
/// what they take is in docs/figures.md.
class HostileMailTest {

  private static final String HEAD = "From: a@b.se\r\nSubject: x\r\n";

  @Test
  void of_a_hundred_thousand_recipients_so_many_as_a_header_may_have_are_kept_T11() {
    var to = IntStream.range(0, 100_000)
        .mapToObj(i -> "p" + i + "@example.com")
        .collect(Collectors.joining(",\r\n "));
    var reading = read("To: " + to + "\r\n" + HEAD + "\r\nhej");
    assertThat(reading.mail().heading().to()).hasSize(Limits.MAILBOXES);
    assertThat(reading.mail().body().text()).isEqualTo("hej");
    assertThat(reading.mail().heading().subject()).isEqualTo("x");
  }

  @Test
  void fifty_thousand_mails_within_each_other_are_one_file_T11() {
    var reading = read(HEAD + "Content-Type: message/rfc822\r\n\r\n".repeat(50_000) + "hej");
    assertThat(reading.mail().attachments()).hasSize(1);
    assertThat(reading.stopped()).isEmpty();
  }

  @Test
  void parts_within_parts_end_at_the_depth_allowed_T11() {
    var nested = IntStream.range(0, 50_000)
        .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n")
        .collect(Collectors.joining());
    assertThat(read(HEAD + nested).stopped()).contains(Stop.TOO_DEEP);
  }

  @Test
  void of_a_hundred_thousand_parts_the_first_are_read_T11() {
    var reading = read(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        + "--b\r\n\r\nx\r\n".repeat(100_000));
    assertThat(reading.stopped()).contains(Stop.TOO_MANY_PARTS);
    assertThat(Lines.of(reading.mail().body().text())).hasSize(Limits.PARTS);
  }

  @Test
  void twenty_megabytes_of_equals_signs_are_a_text_and_a_file_T11() {
    var reading =
        read(HEAD + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + "=".repeat(20 << 20));
    assertThat(reading.mail().body().text()).hasSize(Limits.TEXT);
    assertThat(reading.mail().attachments()).hasSize(1);
  }

  @Test
  void of_a_header_of_five_megabytes_the_beginning_is_kept_and_the_mail_is_read_T11() {
    var reading = read("X-Long: " + "a".repeat(5 << 20) + "\r\n" + HEAD + "\r\nhej");
    assertThat(reading.mail().heading().subject()).isEqualTo("x");
    assertThat(reading.mail().body().text()).isEqualTo("hej");
  }

  @Test
  void of_too_many_headers_the_first_are_kept_T11() throws Exception {
    var mail = ("X-A: a\r\n".repeat(100_000) + "\r\nhej").getBytes(StandardCharsets.UTF_8);
    var top = HeaderReader.read(new ByteArrayInputStream(mail));
    assertThat(top.headers().all()).hasSize(Limits.HEADERS);
  }

  @Test
  void nuls_are_no_text_T11() {
    assertThat(read("\0".repeat(5 << 20)).mail().body().text()).isEmpty();
    assertThat(read(HEAD + "\r\n" + "a\0".repeat(1000)).mail().body().text()).hasSize(1000);
  }

  @Test
  void a_mail_that_is_too_large_is_cut_and_says_so_T11() {
    var reading = read(HEAD + "\r\n" + "x".repeat((int) Limits.MAIL));
    assertThat(reading.stopped()).contains(Stop.TOO_LARGE);
  }

  @Test
  void html_is_read_to_as_many_tags_as_a_page_may_have_T11() {
    var reading = read(HEAD + "Content-Type: text/html\r\n\r\n" + "<b><i><u><p>x".repeat(90_000));
    var letters =
        reading.mail().body().text().chars().filter(sign -> sign == 'x').count();
    assertThat(letters).isEqualTo(Limits.TAGS / 4);
  }

  @Test
  void quotes_within_quotes_cost_no_more_than_nine_signs_a_line_T11() {
    var reading = read(HEAD + "Content-Type: text/html\r\n\r\n"
        + "<blockquote type=cite>".repeat(400) + "x<br>".repeat(1_000));
    assertThat(reading.mail().body().text().length()).isLessThanOrEqualTo(1_000 * 20);
  }

  @Test
  void a_thousand_charsets_that_nobody_knows_are_looked_up_in_one_list_T11() {
    var words = IntStream.range(0, 2_000)
        .mapToObj(i -> "=?x" + i + "?q?a?=")
        .collect(Collectors.joining(" "));
    assertThat(read("Subject: " + words + "\r\n\r\nhej").mail().heading().subject())
        .startsWith("aaa");
  }

  @Test
  void a_text_of_more_lines_than_a_letter_has_is_shown_as_it_is_T11() {
    var reading = read(HEAD + "\r\n" + "On 1 Jan 2026 x <\r\n".repeat(Limits.LINES + 1));
    assertThat(reading.mail().body().quoted()).isEmpty();
  }

  @Test
  void an_unknown_end_of_a_part_is_its_end_T11() {
    var reading = read(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhej");
    assertThat(reading.mail().body().text()).isEqualTo("hej");
    assertThat(reading.stopped()).isEqualTo(Optional.empty());
  }

  private static Reading read(String mail) {
    return Mails.reading(mail.getBytes(StandardCharsets.UTF_8));
  }
}
