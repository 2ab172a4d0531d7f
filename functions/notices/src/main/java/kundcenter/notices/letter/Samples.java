package kundcenter.notices.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.notice.Letter;
import kundcenter.notice.Letter.Reader;
import kundcenter.notice.Model;
import kundcenter.notice.Word;

/// Letters with made-up words in every place, to look at and to test.
final class Samples {

  static final Instant WRITTEN = Instant.parse("2026-10-30T12:05:00Z");

  private static final EmailAddress READER = new EmailAddress("anna.lind@ekbergsbygg.example");
  private static final Instant MONDAY = Instant.parse("2026-11-02T07:00:00Z");

  private Samples() {}

  static Letter letter(Model model, Language language) {
    var words = Stream.concat(model.always().stream(), model.sometimes().stream())
        .collect(Collectors.toMap(name -> name, name -> word(model, name)));
    return new Letter(model, new Reader(READER, language), words, Optional.empty());
  }

  private static Word word(Model model, String name) {
    return switch (name) {
      case "number" -> Word.said(10482);
      case "subject" -> Word.said("Arbetsgivardeklarationen går inte att skicka");
      case "priority" -> new Word.Phrase("priority.P2");
      case "opens" -> new Word.Moment(MONDAY);
      case "due" -> new Word.Moment(MONDAY.plusSeconds(3 * 3_600));
      case "broken" -> new Word.Moment(WRITTEN.minusSeconds(3_900));
      case "kind" -> new Word.Phrase("said.QUESTION");
      case "writer", "who" -> Word.said(name.equals("who") ? "Bo Ek" : "Maria Ek");
      case "said" ->
        Word.said("Hej Anna!\n\nVilken period gäller det, och står det <fel 4711> i loggen?\n"
            + "Skicka gärna en bild.\n\nHälsningar\nMaria");
      case "solution" ->
        Word.said("Behörigheten till Skatteverket hade gått ut. Jag har förnyat den; prova igen.");
      case "matter" -> new Word.Phrase("matter.REMOTE_CONTROL");
      case "scope" ->
        Word.said("Maria vill se felet på din skärm. Du ser allt som görs och kan avbryta.");
      case "price" -> Word.said("1 250 kr i timmen, debiteras per påbörjad kvart");
      case "closes" -> new Word.Moment(WRITTEN.plusSeconds(14 * 86_400));
      case "reason" -> new Word.Phrase("held.NOT_A_CONTACT");
      case "next" -> new Word.Phrase("next.NOT_A_CONTACT");
      case "customer" -> Word.said("Ekbergs Bygg AB");
      case "team" -> new Word.Phrase("team.HR");
      case "percent" -> Word.said(75);
      case "code" -> Word.said("K7QM-2XRT");
      case "at" -> new Word.Moment(WRITTEN.minusSeconds(300));
      case "until" ->
        new Word.Moment(WRITTEN.plusSeconds(model == Model.SIGN_IN_LINK ? 600 : 86_400));
      case "library" -> new Word.Page("/faq");
      case "downloads" -> new Word.Page("/downloads");
      case "answer" -> new Word.Phrase("by-mail.ORDER");
      case "program" -> new Word.Elsewhere("https://kundcenter.example/fjarrsupport");
      case "product" -> Word.said("Lön");
      case "version" -> Word.said("26.2");
      case "link" -> new Word.Page(page(model));
      default -> throw new IllegalArgumentException("there is no sample of " + name);
    };
  }

  private static String page(Model model) {
    return switch (model) {
      case SIGN_IN_LINK -> "/sign-in/exempel";
      case WELCOME_LINK -> "/welcome/exempel";
      case NEW_SIGN_IN -> "/profile";
      case RELEASE_PUBLISHED -> "/downloads";
      default -> "/tickets/10482";
    };
  }
}
