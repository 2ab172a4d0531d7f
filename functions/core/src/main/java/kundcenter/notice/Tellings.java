package kundcenter.notice;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.notice.Letter.Reader;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Topic;

/// What is to be done about a notice: which letter goes, and how many of its kind may.
public final class Tellings {

  private Tellings() {}

  /// A notice to one reader about a ticket.
  ///
  /// @param remoteSupport where the program for remote support is fetched, a URL
  public static Telling ofTicket(
      Topic topic, Reader reader, Case about, People people, String remoteSupport) {
    return letter(topic, reader, about, people, remoteSupport)
        .map(letter -> send(letter, caps(topic, reader.address(), about)))
        .orElse(new Telling.Silence(Telling.Why.OVERTAKEN));
  }

  /// A notice to a group, as one to each of its members.
  public static Telling spread(OfTicket notice, List<PersonId> members) {
    return new Telling.Spread(members.stream().<Notice>map(notice::to).toList());
  }

  /// A letter that nobody caps: it answers an act that has limits of its own.
  public static Telling send(Letter letter) {
    return send(letter, List.of());
  }

  /// A letter that answers a person's first mail by itself; a forged one brings none about.
  public static Telling answer(Letter letter) {
    return send(letter, Cap.ofAnswer(letter.reader().address(), true));
  }

  /// SES sends to no local part outside ASCII.
  static Telling send(Letter letter, List<Cap> caps) {
    var isAscii = letter.reader().address().value().chars().allMatch(sign -> sign < 0x80);
    return isAscii ? new Telling.Send(letter, caps) : new Telling.Silence(Telling.Why.UNREACHABLE);
  }

  private static Optional<Letter> letter(
      Topic topic, Reader reader, Case about, People people, String remoteSupport) {
    var toCustomer = new TicketLetters(about, people, remoteSupport);
    var toDesk = new DeskLetters(about, people);
    return switch (topic) {
      case RECEIPT -> Optional.of(toCustomer.receipt(reader));
      case REPLY -> toCustomer.reply(reader);
      case REQUEST -> toCustomer.request(reader);
      case SOLVED -> toCustomer.solved(reader);
      case HELD -> toCustomer.held(reader);
      case RELEASE_WANTED -> toCustomer.releaseWanted(reader);
      case RELEASED -> Optional.of(toCustomer.released(reader));
      case PRIORITY_1 -> Optional.of(toDesk.urgent(reader));
      case WARNING -> toDesk.warning(reader);
      case BREACH -> toDesk.breach(reader);
    };
  }

  /// What a stranger's mail brings about is capped; what a human of the desk does is not.
  private static List<Cap> caps(Topic topic, EmailAddress to, Case about) {
    var answersByItself = switch (topic) {
      case RECEIPT, HELD, RELEASE_WANTED -> about.cameByMail();
      case REPLY, REQUEST, SOLVED, RELEASED, PRIORITY_1, WARNING, BREACH -> false;
    };
    return answersByItself ? Cap.ofAnswer(about.then().number(), to, about.isProven()) : List.of();
  }
}
