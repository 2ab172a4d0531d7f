package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.mail.Automatic.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Auto-Submitted: auto-replied|AUTO_SUBMITTED",
        "Return-Path: <>|NULL_RETURN_PATH",
        "From: MAILER-DAEMON@b.se|DAEMON_SENDER",
        "From: no-reply@b.se|DAEMON_SENDER",
        "Precedence: bulk|PRECEDENCE",
        "X-Autoreply: yes|AUTO_REPLY_HEADER",
        "X-Failed-Recipients: a@b.se|FAILURE_HEADER",
        "X-Loop: a@b.se|LOOP",
        "Content-Type: multipart/report; boundary=b|REPORT",
      })
  void a_machine_is_known_by_any_of_its_signs_T06(String header, Sign sign) {
    var automatic = Mails.read(header, "Subject: x", "", "hej").automatic();
    assertThat(automatic.signs()).contains(sign);
    assertThat(automatic.is()).isTrue();
    assertThat(automatic.replyAllowed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "List-Id: <a.b.se>|LIST",
        "Precedence: list|LIST",
        "Return-Path: <owner-lista@b.se>|LIST",
        "X-Auto-Response-Suppress: OOF, AutoReply|SUPPRESSED",
        "Subject: Undeliverable: hej|AUTOMATIC_SUBJECT",
      })
  void a_wish_for_silence_makes_no_machine_T06(String header, Sign sign) {
    var automatic = Mails.read(header, "From: a@b.se", "", "hej").automatic();
    assertThat(automatic.signs()).containsExactly(sign);
    assertThat(automatic.is()).isFalse();
    assertThat(automatic.replyAllowed()).isFalse();
  }

  @Test
  void auto_submitted_no_is_a_human_T06() {
    assertThat(Mails.read("Auto-Submitted: no", "From: a@b.se", "", "x")
            .automatic()
            .signs())
        .isEmpty();
  }

  @Test
  void an_answer_to_an_invitation_is_automatic() {
    var mail = Mails.read(
        "Content-Type: text/calendar; method=REPLY", "", "BEGIN:VCALENDAR", "METHOD:REPLY");
    assertThat(mail.automatic().signs()).containsExactly(Sign.CALENDAR_REPLY);
  }

  @Test
  void a_report_tells_whom_it_did_not_reach_and_why() {
    var mail = Mails.read(
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "",
        "--b",
        "",
        "Sorry.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.b.se",
        "",
        "Final-Recipient: rfc822; Anna@b.se",
        "Action: Failed",
        "Status: 5.1.1 (no such box)",
        "--b",
        "Content-Type: text/rfc822-headers",
        "",
        "Message-ID: <out-1@kundcenter.example>",
        "--b--");
    var bounce = mail.bounce().orElseThrow();
    assertThat(bounce.status()).contains("5.1.1");
    assertThat(bounce.action()).contains("failed");
    assertThat(bounce.recipient()).contains("Anna@b.se");
    assertThat(bounce.originalMessageId()).contains("out-1@kundcenter.example");
  }

  @Test
  void a_letter_is_no_report() {
    assertThat(Mails.read("From: a@b.se", "", "Status: bra").bounce()).isEmpty();
  }
}
