package kundcenter.notices.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import kundcenter.customer.Hold;
import kundcenter.customer.Language;
import kundcenter.notice.Model;
import kundcenter.terms.Priority;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Message;
import kundcenter.ticket.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

  private final Texts texts = new Texts();

  @ParameterizedTest
  @EnumSource
  void a_template_has_a_place_for_every_word_of_its_letter_and_for_no_other(Model model) {
    var words = new HashSet<>(model.always());
    words.addAll(model.sometimes());

    for (var language : Language.values())
      assertThat(texts.template(model, language).places()).as(language.tag()).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void both_languages_have_the_same_blocks_in_the_same_order(Model model) {
    assertThat(texts.template(model, Language.EN).blocks())
        .extracting(Object::getClass)
        .isEqualTo(texts.template(model, Language.SV).blocks().stream()
            .map(Object::getClass)
            .toList());
  }

  @Test
  void every_phrase_that_is_used_is_there_in_both_languages_and_no_other() {
    var used = new TreeSet<String>();
    used.add("footer");
    used.add("writer.DESK");
    used.add("by-mail.ORDER");
    for (var priority : Priority.values()) used.add("priority." + priority);
    for (var team : Team.values()) used.add("team." + team);
    for (var subject : Approval.Subject.values()) used.add("matter." + subject);
    for (var kind : Message.Kind.values())
      if (kind != Message.Kind.REPORT && kind != Message.Kind.SOLUTION) used.add("said." + kind);

    for (var hold : Hold.values()) used.addAll(List.of("held." + hold, "next." + hold));

    for (var language : Language.values())
      assertThat(new TreeSet<>(texts.phrases(language).keys()))
          .as(language.tag())
          .isEqualTo(used);
  }
}
