package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Den 12 mars 2026 kl. 10:02 skrev Kundcenter <support@kundcenter.example>:\n> text",
        "Den tors 12 mars 2026 kl 10:02 skrev Kundcenter\n<support@kundcenter.example>:\n> text",
        "Kundcenter <support@kundcenter.example> skrev den 12 mars 2026 10:02:\n> text",
        "On Thu, 12 Mar 2026 at 10:02, Kundcenter <\nsupport@kundcenter.example> wrote:\n> text",
        "tir. 18. apr. 2017 kl. 13:09 skrev Support <a@b.no>:\n> text",
        "pe 20. lokakuuta 2017 klo 17.50 Tuki <a@b.fi> kirjoitti:\n> text",
        "Am 12.03.2026 um 10:02 schrieb Support:\n> text",
        "-----Original Message-----\nFrom: a@b.se\ntext",
        "-------- Ursprungligt meddelande --------\nFrån: a@b.se\ntext",
        "-------- Oprindelig besked --------\nFra: a@b.dk\ntext",
        "________________________________\nFrån: Support\nSkickat: den 12 mars\nTill: Anna\nÄmne: x\n\ntext",
        "Från: Support\nSkickat: den 12 mars\nTill: Anna\nÄmne: x\n\ntext",
        "Fra: Support\nSendt: 12. mars\nTil: Anna\nEmne: x\n\ntext",
        "Lähettäjä: Tuki\nLähetetty: 12. maaliskuuta\nVastaanottaja: Anna\nAihe: x\n\ntext",
        "Von: Support\nGesendet: 12. März\nAn: Anna\nBetreff: x\n\ntext",
        "-- \nAnna Berg\nEkonom",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Hämta Outlook för iOS",
        "Von meinem iPhone gesendet",
      })
  void what_a_mailer_adds_is_told_apart(String added) {
    var split = Quotes.split("Tack, det fungerar nu.\n\n" + added);
    assertThat(split.visible()).isEqualTo("Tack, det fungerar nu.");
    assertThat(split.quoted()).isEqualTo(added.strip());
  }

  @Test
  void answers_between_quoted_lines_stay_with_them() {
    var text = "> Vilken version?\n\n2026.4\n\n> Vilken modul?\n\nLön";
    assertThat(Quotes.split(text).visible()).isEqualTo(text);
  }

  @Test
  void an_answer_below_the_quote_is_read_from_there() {
    var split = Quotes.split("On 12 Mar 2026, Support wrote:\n> Vilken version?\n\n2026.4");
    assertThat(split.visible()).isEqualTo("2026.4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> bara ett citat",
        "On Thu, 12 Mar 2026 at 10:02, Kundcenter <support@kundcenter.example> wrote:",
        "-- \nAnna",
        "Skickat från min iPhone",
      })
  void where_nothing_would_be_left_all_is_shown(String text) {
    assertThat(Quotes.split(text).visible()).isEqualTo(text.strip());
    assertThat(Quotes.split(text).quoted()).isEmpty();
  }

  @Test
  void a_log_that_a_customer_pastes_stays_in_sight() {
    var text = "Felet kommer här:\n\nStatus: 500\nFrom: server\nradnummer 17";
    assertThat(Quotes.split(text).visible()).contains("radnummer 17");
  }

  @Test
  void every_line_stands_in_one_of_the_two_parts() {
    var text = "Hej\nOn 1 Jan 2026, A <a@b.se> wrote:\n> x\nsvar\nSent from my phone\n-- \nAnna";
    var split = Quotes.split(text);
    for (var line : Lines.of(text))
      assertThat(split.visible() + "\n" + split.quoted()).contains(line.strip());
  }

  @Test
  void what_a_mailer_marks_as_quoted_in_html_is_quoted() {
    var mail = Mails.read(
        "Content-Type: text/html; charset=utf-8",
        "",
        "<div>Tack!</div><div class=\"gmail_quote\"><div>någon skrev</div>"
            + "<blockquote class=\"gmail_quote\">gammalt</blockquote></div>");
    assertThat(mail.body().visible()).isEqualTo("Tack!");
    assertThat(mail.body().text()).isEqualTo("Tack!\nnågon skrev\n> gammalt");
  }
}
