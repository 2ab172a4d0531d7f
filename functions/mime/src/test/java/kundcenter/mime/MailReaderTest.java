package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kundcenter.mail.AttachmentPart;
import kundcenter.mail.Body.Source;
import kundcenter.mail.Mailbox;
import org.junit.jupiter.api.Test;

class MailReaderTest {

  @Test
  void a_plain_mail_is_its_headers_and_its_text() {
    var mail = Mails.read(
        "From: =?utf-8?q?Anna_=C3=85berg?= <anna@kund.example>",
        "To: support@kundcenter.example",
        "Subject: =?utf-8?B?TMO2bmVuIMOkciBmZWw=?=",
        "Date: Thu, 26 Nov 2026 23:30:00 +0100",
        "Message-ID: <1@kund.example>",
        "In-Reply-To: <0@kundcenter.example>",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Hej på er!");
    var heading = mail.heading();
    assertThat(heading.author()).contains(new Mailbox("Anna Åberg", "anna@kund.example"));
    assertThat(heading.subject()).isEqualTo("Lönen är fel");
    assertThat(heading.date()).contains(Instant.parse("2026-11-26T22:30:00Z"));
    assertThat(heading.ids().own()).contains("1@kund.example");
    assertThat(heading.ids().answered()).containsExactly("0@kundcenter.example");
    assertThat(mail.body().text()).isEqualTo("Hej på er!");
    assertThat(mail.body().source()).isEqualTo(Source.PLAIN);
    assertThat(mail.automatic().replyAllowed()).isTrue();
  }

  @Test
  void of_alternatives_one_is_the_text_and_the_other_the_html() {
    var mail = Mails.read(
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "hej",
        "--b",
        "Content-Type: text/html",
        "",
        "<p>hej</p>",
        "--b--");
    assertThat(mail.body().text()).isEqualTo("hej");
    assertThat(mail.body().html()).contains("<p>hej</p>");
    assertThat(mail.attachments()).isEmpty();
  }

  @Test
  void a_plain_text_that_only_stands_in_for_the_html_gives_way_to_it() {
    var mail = Mails.read(
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "Your reader shows no HTML.",
        "--b",
        "Content-Type: text/html",
        "",
        "<p>" + "Lönen blev fel i november. ".repeat(20) + "</p>",
        "--b--");
    assertThat(mail.body().source()).isEqualTo(Source.HTML);
    assertThat(mail.body().text()).startsWith("Lönen blev fel");
  }

  @Test
  void a_file_goes_to_the_sink_and_is_told_by_name_size_and_digest() {
    var sink = new Mails.Kept();
    var mail = Mails.reading(
            String.join(
                    "\r\n",
                    "Content-Type: multipart/mixed; boundary=b",
                    "",
                    "--b",
                    "",
                    "se bilaga",
                    "--b",
                    "Content-Type: text/plain; name=\"fel.txt\"",
                    "Content-Disposition: attachment; filename*=utf-8''l%C3%B6n.txt",
                    "Content-Transfer-Encoding: base64",
                    "",
                    "aGVq",
                    "--b--")
                .getBytes(StandardCharsets.UTF_8),
            sink)
        .mail();
    assertThat(mail.body().text()).isEqualTo("se bilaga");
    assertThat(mail.attachments())
        .extracting(AttachmentPart::name, AttachmentPart::size, AttachmentPart::contentType)
        .containsExactly(tuple("lön.txt", 3L, "text/plain"));
    assertThat(sink.text(0)).isEqualTo("hej");
  }

  @Test
  void a_mail_within_the_mail_is_one_file_with_its_bytes_unchanged() {
    var sink = new Mails.Kept();
    var inner =
        "Subject: inner\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--";
    Mails.reading(
        ("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhej\r\n--b\r\n"
                + "Content-Type: message/rfc822\r\n\r\n" + inner + "\r\n--b--")
            .getBytes(StandardCharsets.UTF_8),
        sink);
    assertThat(sink.text(0)).isEqualTo(inner);
  }

  @Test
  void a_boundary_that_never_comes_is_guessed_from_the_first_part() {
    var mail = Mails.read(
        "Content-Type: multipart/mixed; boundary=wrong",
        "",
        "--right",
        "Content-Type: text/plain",
        "",
        "hej",
        "--right",
        "Content-Type: image/png; name=a.png",
        "",
        "x",
        "--right--");
    assertThat(mail.body().text()).isEqualTo("hej");
    assertThat(mail.attachments()).hasSize(1);
  }

  @Test
  void a_mail_of_parts_without_any_part_is_shown_as_it_is() {
    var mail = Mails.read("Content-Type: multipart/mixed; boundary=b", "", "bara text");
    assertThat(mail.body().text()).isEqualTo("bara text");
  }

  @Test
  void lines_that_end_with_cr_alone_are_lines() {
    var mail = Mails.reading("Subject: x\rFrom: a@b.se\r\rhej\rdu".getBytes(StandardCharsets.UTF_8))
        .mail();
    assertThat(mail.heading().subject()).isEqualTo("x");
    assertThat(mail.body().text()).isEqualTo("hej\ndu");
  }

  @Test
  void a_text_without_headers_is_all_text() {
    assertThat(Mails.read("Hej, lönen är fel.", "Anna").body().text())
        .isEqualTo("Hej, lönen är fel.\nAnna");
  }

  @Test
  void an_empty_mail_says_nothing() {
    var reading = Mails.reading(new byte[0]);
    assertThat(reading.mail().body().text()).isEmpty();
    assertThat(reading.mail().heading().author()).isEmpty();
    assertThat(reading.stopped()).isEmpty();
  }

  @Test
  void an_invitation_that_says_nothing_else_is_told_in_words() {
    var mail = Mails.read(
        "Content-Type: text/calendar; method=REQUEST",
        "",
        "BEGIN:VCALENDAR",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "SUMMARY:Genomgång av",
        "  lönen",
        "DTSTART:20261127T090000Z",
        "LOCATION:Rum 3",
        "END:VEVENT",
        "END:VCALENDAR");
    assertThat(mail.body().text()).isEqualTo("Genomgång av lönen\n2026-11-27 09:00 UTC\nRum 3");
    assertThat(mail.attachments()).hasSize(1);
  }

  @Test
  void a_file_written_into_the_text_is_a_file() {
    var sink = new Mails.Kept();
    var mail = Mails.reading(
            "\nse nedan\nbegin 644 hej.txt\n#:&5J\n`\nend\nslut\n".getBytes(StandardCharsets.UTF_8),
            sink)
        .mail();
    assertThat(mail.body().text()).isEqualTo("se nedan\nslut\n");
    assertThat(mail.attachments().getFirst().name()).isEqualTo("hej.txt");
    assertThat(sink.text(0)).isEqualTo("hej");
  }

  @Test
  void the_same_mail_has_the_same_fingerprint_and_no_other_with_its_id_T10() {
    var first = Mails.read("From: a@b.se", "Message-ID: <1@b.se>", "", "hej");
    var again = Mails.read("Received: x", "From: a@b.se", "Message-ID: <1@b.se>", "", "hej");
    var other = Mails.read("From: a@b.se", "Message-ID: <1@b.se>", "", "något annat");
    assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
    assertThat(other.fingerprint()).isNotEqualTo(first.fingerprint());
  }

  @Test
  void no_header_of_the_mail_but_those_of_the_record_comes_through_T05() {
    var plain = Mails.read("From: a@b.se", "", "hej");
    var steering = Mails.read(
        "From: a@b.se", "X-Kundcenter-Priority: 1", "X-SES-Spam-Verdict: PASS", "", "hej");
    assertThat(steering).isEqualTo(plain);
  }
}
