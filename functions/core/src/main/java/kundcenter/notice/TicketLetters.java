package kundcenter.notice;

import java.util.Optional;
import kundcenter.notice.Letter.Reader;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Event;
import kundcenter.ticket.Message;
import kundcenter.ticket.Progress;

/// The letters about a ticket to its customer.
///
/// @param remoteSupport where the program for remote support is fetched, a URL
record TicketLetters(Case about, People people, String remoteSupport) {

  /// Of a sender who is not proven nothing is repeated (threat T07).
  Letter receipt(Reader reader) {
    if (!about.isProven())
      return about.letter(
          Model.BARE_RECEIPT,
          reader,
          about.number().put("opens", about.opens().map(Word.Moment::new)));
    return about.linked(Model.RECEIPT, reader, promised());
  }

  /// What was said to the customer in the change; none if nothing was.
  Optional<Letter> reply(Reader reader) {
    var change = about.change();
    return about.then().conversation().messages().reversed().stream()
        .filter(message -> message.at().equals(change.at()) && message.by().equals(change.by()))
        .filter(TicketLetters::isReply)
        .findFirst()
        .map(message -> about.linked(
            Model.REPLY,
            reader,
            about
                .subject()
                .put("kind", new Word.Phrase("said." + message.kind()))
                .put("writer", writer())
                .put("said", Word.said(message.body()))));
  }

  Optional<Letter> request(Reader reader) {
    return about
        .all(Event.ApprovalAsked.class)
        .findFirst()
        .map(asked -> about.linked(Model.REQUEST, reader, asking(asked)));
  }

  Optional<Letter> solved(Reader reader) {
    var closes = new Word.Moment(about.change().at().plus(Progress.REOPENS_FOR));
    return about
        .all(Event.Solved.class)
        .findFirst()
        .map(solved -> about.linked(
            Model.SOLVED,
            reader,
            about
                .subject()
                .put("writer", writer())
                .put("solution", Word.said(solved.solution()))
                .put("closes", closes)));
  }

  /// None once the ticket is held no more.
  Optional<Letter> held(Reader reader) {
    return about
        .now()
        .hold()
        .map(why -> about.linked(
            Model.HELD,
            reader,
            named()
                .put("reason", new Word.Phrase("held." + why))
                .put("next", new Word.Phrase("next." + why))));
  }

  /// To a contact, who may release it.
  Optional<Letter> releaseWanted(Reader reader) {
    return about
        .now()
        .hold()
        .map(_ -> about.linked(
            Model.RELEASE_WANTED, reader, named().put("who", Word.said(people.requester()))));
  }

  Letter released(Reader reader) {
    return about.linked(Model.RELEASED, reader, promised());
  }

  /// With the subject, if it is the requester's own.
  private Words named() {
    return about.isProven() ? about.subject() : about.number();
  }

  private Words asking(Event.ApprovalAsked asked) {
    var program = asked.subject() == Subject.REMOTE_CONTROL
        ? Optional.of(new Word.Elsewhere(remoteSupport))
        : Optional.<Word.Elsewhere>empty();
    var byMail = asked.subject() == Subject.ORDER
        ? Optional.of(new Word.Phrase("by-mail.ORDER"))
        : Optional.<Word.Phrase>empty();
    return about
        .subject()
        .put("matter", new Word.Phrase("matter." + asked.subject()))
        .put("scope", Word.said(asked.offer().scope()))
        .put("price", asked.offer().priceTerms().map(Word::said))
        .put("until", asked.offer().until().map(Word.Moment::new))
        .put("program", program)
        .put("answer", byMail);
  }

  private Words promised() {
    return about
        .subject()
        .put("priority", about.priority())
        .put("due", about.due().map(Word.Moment::new))
        .put("opens", about.opens().map(Word.Moment::new));
  }

  private static boolean isReply(Message message) {
    return switch (message.kind()) {
      case MESSAGE, QUESTION, ALTERNATIVE -> true;
      case REPORT, SOLUTION -> false;
    };
  }

  private Word writer() {
    return people.writer().map(Word::said).orElse(new Word.Phrase("writer.DESK"));
  }
}
