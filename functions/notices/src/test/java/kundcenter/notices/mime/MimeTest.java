package kundcenter.notices.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.notices.letter.Writer.Written;
import org.junit.jupiter.api.Test;

class MimeTest {

  private static final List<String> SIGNS = List.of(
      "a",
      "Ö",
      " ",
      "\r\n",
      "\r",
      "\n",
      "\0",
      "\t",
      ":",
      "=?",
      "?=",
      "\"",
      "\\",
      "<",
      ">",
      "\u2028",
      "\u0085",
      "😀",
      "\ud800",
      "Bcc: x@y.example",
      "\r\nBcc: x@y.example\r\n\r\nbody",
      "é");

  @Test
  void the_headers_against_loops_are_on_every_mail_T06() {
    var mail = read("Ärende 10482", "text", "<p>html</p>");

    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-replied");
    assertThat(mail.header("X-Auto-Response-Suppress")).isEqualTo("All");
    assertThat(mail.header("X-Loop")).isEqualTo("support@kundcenter.example");
  }

  @Test
  void a_mail_names_what_it_answers_and_itself() {
    var mail = read("Ärende 10482", "text", "<p>html</p>");

    assertThat(mail.header("In-Reply-To")).isEqualTo("<theirs@mail.example>");
    assertThat(mail.header("References"))
        .isEqualTo("<theirs@mail.example> <10482@kundcenter.example> <10482.1@kundcenter.example>");
    assertThat(mail.header("Message-ID")).isEqualTo("<10482.1@kundcenter.example>");
    assertThat(mail.header("Reply-To"))
        .isEqualTo("\"Kundcenter\" <support+10482.abc@kundcenter.example>");
  }

  @Test
  void whatever_stands_in_a_subject_reads_back_and_makes_no_header_T08() {
    var plain = read("Hej", "text", "<p>html</p>").names();
    for (var seed = 1; seed <= 2_000; seed++) {
      var subject = random(new Random(seed));
      var mail = read(subject, "text", "<p>html</p>");

      assertThat(mail.names()).as("seed %d", seed).isEqualTo(plain);
      assertThat(mail.header("Subject")).as("seed %d", seed).isEqualTo(harmless(subject));
    }
  }

  @Test
  void no_line_of_a_header_is_longer_than_mail_systems_take() {
    var raw = raw("Å".repeat(200), "text", "<p>html</p>");

    assertThat(raw.lines()).allMatch(line -> line.length() <= 78);
  }

  @Test
  void both_texts_read_back_whatever_they_hold() {
    for (var seed = 1; seed <= 500; seed++) {
      var random = new Random(seed);
      var text = random(random).replace("\r", "").replace("\ud800", "?") + "=\n.\nFrom here  \n"
          + "x".repeat(random.nextInt(200));
      var mail = read("Hej", text, "<p>" + text + "</p>");

      assertThat(mail.bodies().getFirst().stripTrailing()).isEqualTo(text.stripTrailing());
      assertThat(mail.bodies().getLast().stripTrailing())
          .isEqualTo(("<p>" + text + "</p>").stripTrailing());
    }
  }

  @Test
  void a_token_that_is_none_is_refused_T08() {
    for (var bad : List.of("a\r\nBcc: x@y.example", "ö", "", "a\nb"))
      assertThatIllegalArgumentException().isThrownBy(() -> new Headers().token("X-Loop", bad));
  }

  private static String random(Random random) {
    var text = new StringBuilder();
    for (var i = random.nextInt(40); i >= 0; i--)
      text.append(SIGNS.get(random.nextInt(SIGNS.size())));
    return text.toString();
  }

  /// What a reader may see of it: each control sign and half pair a space, none at the ends.
  private static String harmless(String text) {
    var signs = text.codePoints()
        .map(sign -> Character.isISOControl(sign)
                || sign == 0x2028
                || Character.getType(sign) == Character.SURROGATE
            ? ' '
            : sign)
        .toArray();
    var shown = new String(signs, 0, signs.length).strip();
    return shown.isEmpty() ? "-" : shown;
  }

  private static ReadMail read(String subject, String text, String html) {
    return ReadMail.of(raw(subject, text, html));
  }

  private static String raw(String subject, String text, String html) {
    var envelope = new Envelope(
        "Kundcenter",
        new EmailAddress("support@kundcenter.example"),
        new EmailAddress("anna@ekbergsbygg.example"),
        new EmailAddress("support+10482.abc@kundcenter.example"),
        Instant.parse("2026-10-30T12:00:00Z"),
        Language.SV,
        true,
        Optional.of("theirs@mail.example"),
        List.of("theirs@mail.example", "10482@kundcenter.example", "10482.1@kundcenter.example"));
    return Mime.of(envelope, new Written(subject, text, html));
  }
}
