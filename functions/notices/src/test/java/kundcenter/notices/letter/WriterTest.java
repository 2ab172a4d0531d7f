package kundcenter.notices.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.Language;
import kundcenter.notice.Letter;
import kundcenter.notice.Model;
import kundcenter.notice.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriterTest {

  private static final String HOSTILE = "<script>alert(1)</script> & \"x\" 'y' {link} [[text]]";

  private final Writer writer =
      new Writer(new BundledSettings().provider(), "https://kundcenter.example");

  @Test
  void a_receipt_tells_number_priority_and_promise_and_when_the_desk_opens() {
    var written = write(Samples.letter(Model.RECEIPT, Language.SV));

    assertThat(written.subject())
        .isEqualTo("Ärende 10482: Arbetsgivardeklarationen går inte att skicka");
    assertThat(written.text())
        .contains("Prioritet: 2 – verksamheten försvåras avsevärt")
        .contains("Arbetet påbörjas: senast mån 2 nov. kl. 11.00")
        .contains("när vi öppnar mån 2 nov. kl. 08.00")
        .contains("Följ ärendet:\nhttps://kundcenter.example/tickets/10482");
  }

  @Test
  void what_has_no_word_is_left_out_with_its_sentence() {
    var letter = without(Samples.letter(Model.RECEIPT, Language.SV), "opens", "due");

    assertThat(write(letter).text()).doesNotContain("stängt").doesNotContain("påbörjas");
    assertThat(write(letter).html()).doesNotContain("stängt").doesNotContain("påbörjas");
  }

  @ParameterizedTest
  @EnumSource
  void a_strangers_word_is_never_markup_nor_a_place_T13(Model model) {
    for (var language : Language.values()) {
      var written = write(said(Samples.letter(model, language), HOSTILE));

      assertThat(written.html()).doesNotContain("<script").doesNotContain("href=\"<");
      assertThat(written.text()).doesNotContain("[[paragraphs]]");
      if (written.text().contains("alert(1)"))
        assertThat(written.html())
            .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;");
    }
  }

  @Test
  void what_was_said_keeps_its_paragraphs_and_lines() {
    var written = write(Samples.letter(Model.REPLY, Language.SV));

    assertThat(written.text()).contains("> Hej Anna!\n> \n> Vilken period");
    assertThat(written.html()).contains("&lt;fel 4711&gt; i loggen?<br>\nSkicka gärna en bild.");
  }

  @ParameterizedTest
  @EnumSource
  void every_letter_names_the_provider_and_says_the_same_in_both_forms(Model model) {
    for (var language : Language.values()) {
      var written = write(Samples.letter(model, language));

      assertThat(written.text()).contains("556239-4717");
      assertThat(written.html()).contains("556239-4717").contains("lang=\"" + language.tag());
      assertThat(written.subject()).doesNotContain("{").isNotBlank();
    }
  }

  private Writer.Written write(Letter letter) {
    return writer.write(letter, Samples.WRITTEN);
  }

  private static Letter without(Letter letter, String... names) {
    var words = new HashMap<>(letter.words());
    for (var name : names) words.remove(name);
    return with(letter, words);
  }

  /// With the same in the place of all that somebody says.
  private static Letter said(Letter letter, String text) {
    var words = new HashMap<>(letter.words());
    words.replaceAll((_, word) -> word instanceof Word.Said ? Word.said(text) : word);
    return with(letter, words);
  }

  private static Letter with(Letter letter, Map<String, Word> words) {
    return new Letter(letter.model(), letter.reader(), words, Optional.empty());
  }
}
