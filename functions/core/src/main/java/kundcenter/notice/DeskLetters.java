package kundcenter.notice;

import java.util.Optional;
import kundcenter.notice.Letter.Reader;
import kundcenter.ticket.Event;

/// The letters about a ticket to specialists.
record DeskLetters(Case about, People people) {

  Letter urgent(Reader reader) {
    var team = about.then().placement().team();
    return about.linked(
        Model.PRIORITY_1,
        reader,
        words()
            .put("team", new Word.Phrase("team." + team))
            .put("due", about.due().map(Word.Moment::new)));
  }

  /// Of several warnings that were found at once, the one that says most.
  Optional<Letter> warning(Reader reader) {
    return about
        .all(Event.Warned.class)
        .filter(Event.Warned::told)
        .map(Event.Warned::percent)
        .max(Integer::compare)
        .map(percent -> about.linked(
            Model.WARNING,
            reader,
            words()
                .put("priority", about.priority())
                .put("percent", Word.said(percent))
                .put("due", about.due().map(Word.Moment::new))));
  }

  Optional<Letter> breach(Reader reader) {
    return about
        .all(Event.Breached.class)
        .findFirst()
        .map(breached -> about.linked(
            Model.BREACH,
            reader,
            words()
                .put("priority", about.priority())
                .put("broken", new Word.Moment(breached.at()))));
  }

  private Words words() {
    return about.subject().put("customer", Word.said(people.customer()));
  }
}
