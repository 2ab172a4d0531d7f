package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.mail.Mailbox;
import org.junit.jupiter.api.Test;

class HeadersTest {

  @Test
  void encoded_words_are_joined_before_they_are_decoded() {
    assertThat(EncodedWords.decode("=?utf-8?q?Fr=C3?= =?utf-8?q?=B6schen?= x"))
        .isEqualTo("Fröschen x");
    assertThat(EncodedWords.decode("a =?iso-8859-1?Q?=E5=E4=F6?= b")).isEqualTo("a åäö b");
    assertThat(EncodedWords.decode("=?x?y?z")).isEqualTo("=?x?y?z");
  }

  @Test
  void a_name_is_decoded_and_an_address_never() {
    assertThat(Addresses.parse("=?utf-8?q?=C3=85sa?= <asa@b.se>"))
        .containsExactly(new Mailbox("Åsa", "asa@b.se"));
    assertThat(Addresses.parse("<=?utf-8?q?a=40b.se?=@evil.example>"))
        .containsExactly(new Mailbox("", "=?utf-8?q?a=40b.se?=@evil.example"));
  }

  @Test
  void addresses_are_found_in_all_the_forms_that_mail_has() {
    assertThat(
            Addresses.parse("\"Berg, Anna\" <anna@b.se>, bo@b.se (Bo Ek), Grupp: c@d.se, e@f.se;"))
        .containsExactly(
            new Mailbox("Berg, Anna", "anna@b.se"),
            new Mailbox("Bo Ek", "bo@b.se"),
            new Mailbox("", "c@d.se"),
            new Mailbox("", "e@f.se"));
    assertThat(Addresses.parse("<@x.se,@y.se:a@b.se>")).containsExactly(new Mailbox("", "a@b.se"));
    assertThat(Addresses.parse("Någon")).containsExactly(new Mailbox("Någon", ""));
    assertThat(Addresses.parse("")).isEmpty();
  }

  @Test
  void two_senders_are_no_author() {
    assertThat(Mails.read("From: a@b.se, c@d.se", "", "x").heading().author()).isEmpty();
    assertThat(Mails.read("From: a@b.se", "From: c@d.se", "", "x").heading().author())
        .isEmpty();
  }

  @Test
  void ids_are_found_folded_unspaced_and_commented() {
    assertThat(IdList.parse("<a@b><c@d>\t<e@f> (said Bo <g@h>) i@j"))
        .containsExactly("a@b", "c@d", "e@f", "i@j");
  }

  @Test
  void no_value_holds_what_would_begin_another_header_T08() {
    var mail = Mails.read(
        "From: =?utf-8?q?a=0D=0ABcc:_x=40y.se?= <a@b.se>",
        "Subject: =?utf-8?q?hej=0D=0ABcc:_x=40y.se=00?=",
        "",
        "x");
    assertThat(mail.heading().subject()).isEqualTo("hej  Bcc: x@y.se");
    assertThat(mail.heading().from().getFirst().name()).doesNotContain("\r", "\n");
  }

  @Test
  void a_file_name_is_a_label_T17() {
    assertThat(Labels.fileName("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Labels.fileName("C:\\TEMP\\a.txt")).isEqualTo("a.txt");
    assertThat(Labels.fileName("faktura\u202Efdp.exe")).isEqualTo("fakturafdp.exe");
    assertThat(Labels.fileName("a\r\nb.txt")).isEqualTo("a  b.txt");
    assertThat(Labels.fileName("..")).isEmpty();
    assertThat(Labels.fileName("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
  }

  @Test
  void dates_are_read_in_the_orders_that_leave_no_doubt() {
    var noon = Optional.of(Instant.parse("2017-04-18T12:00:00Z"));
    assertThat(Dates.parse("Tue, 18 Apr 2017 14:00:00 +0200 (CEST)")).isEqualTo(noon);
    assertThat(Dates.parse("18 Apr 17 12:00 GMT")).isEqualTo(noon);
    assertThat(Dates.parse("Tue Apr 18 12:00:00 2017")).isEqualTo(noon);
    assertThat(Dates.parse("2017-04-18 12:00:00 +0000")).isEqualTo(noon);
    assertThat(Dates.parse("i går")).isEmpty();
    assertThat(Dates.parse("Tue, 99 Apr 2017 14:00:00 +0200")).isEmpty();
    assertThat(Dates.parse("1 Jan 9999 00:00:00 +0000")).isEmpty();
  }

  @Test
  void parameters_are_found_quoted_in_pieces_and_in_other_charsets() {
    var type =
        MediaType.parse("Text/Plain; charset=\"utf-8\"; name*0*=iso-8859-1''%E5; name*1=b.txt; x");
    assertThat(type.value()).isEqualTo("text/plain");
    assertThat(type.parameter("charset")).contains("utf-8");
    assertThat(type.parameter("name")).contains("åb.txt");
  }

  @Test
  void signs_are_found_whatever_the_charset_is_said_to_be() {
    var latin = "åäö".getBytes(StandardCharsets.ISO_8859_1);
    var utf8 = "åäö".getBytes(StandardCharsets.UTF_8);
    for (var declared : List.of("utf-8", "iso-8859-1", "us-ascii", "no-such", "")) {
      assertThat(Charsets.decode(latin, Optional.of(declared))).isEqualTo("åäö");
      if (!declared.equals("iso-8859-1"))
        assertThat(Charsets.decode(utf8, Optional.of(declared))).isEqualTo("åäö");
    }
    assertThat(Charsets.decode(
            "Fr+APY-sche +- 1".getBytes(StandardCharsets.US_ASCII), Optional.of("utf-7")))
        .isEqualTo("Frösche + 1");
  }
}
