package kundcenter.signin;

import java.time.Instant;
import java.util.Optional;
import kundcenter.access.Ask;
import kundcenter.access.Chance;
import kundcenter.access.Code;
import kundcenter.access.CodeLock;
import kundcenter.access.Hash;
import kundcenter.access.Offer;
import kundcenter.access.Secret;
import kundcenter.access.SignIns;
import kundcenter.access.Welcome;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PersonId;
import kundcenter.store.Directory;

/// The secrets of mails, made when they are sent and shown nowhere else: of each only a hash is
/// kept. Each call makes new ones, which take the place of those before, so a mail may be attempted
/// again.
public record Links(SignIns signIns, Directory directory, Chance chance) {

  /// What a sign-in mail tells.
  ///
  /// @param expires when neither link nor code holds any longer
  public record SignInMail(
      EmailAddress address, Language language, Secret token, Code code, Instant expires) {

    /// From the root of the portal.
    public String path() {
      return "/sign-in/" + token.reveal();
    }
  }

  /// What a welcome tells.
  ///
  /// @param expires when the link holds no longer
  public record WelcomeMail(
      EmailAddress address, Language language, Secret token, Instant expires) {

    /// From the root of the portal.
    public String path() {
      return "/welcome/" + token.reveal();
    }
  }

  private record Addressee(PersonId person, EmailAddress address, Language language) {}

  /// What to send to whoever asked to sign in; nothing where nobody has the address, or where it is
  /// too late.
  ///
  /// @param ask as it stands in the notice
  public Optional<SignInMail> signIn(String ask, Instant now) {
    return signIns
        .ask(new Hash(ask))
        .filter(it -> it.holds(now))
        .flatMap(it -> addressee(it.address()).map(to -> offer(it, to)));
  }

  private SignInMail offer(Ask ask, Addressee to) {
    var token = Secret.of(chance.bytes(Secret.BYTES));
    var code = Code.of(chance.bytes(Code.BYTES));
    signIns.offer(new Offer(
        to.address,
        ask.id(),
        token.hash(),
        CodeLock.on(code, chance.bytes(CodeLock.SALT_BYTES)),
        to.person,
        ask.expires()));
    return new SignInMail(to.address, to.language, token, code, ask.expires());
  }

  /// What to send to a person who wrote to us for the first time; nothing to one who was removed.
  public Optional<WelcomeMail> welcome(PersonId person, Instant now) {
    return directory.person(person).map(found -> {
      var to = found.value();
      var token = Secret.of(chance.bytes(Secret.BYTES));
      var expires = now.plus(Welcome.HOLDS_FOR);
      signIns.offer(new Welcome(token.hash(), to.address(), person, expires));
      return new WelcomeMail(to.address(), to.language(), token, expires);
    });
  }

  private Optional<Addressee> addressee(EmailAddress address) {
    return directory.account(address).map(account -> switch (account) {
      case Directory.Account.OfPerson(var found) -> {
        var person = found.value();
        yield new Addressee(person.id(), person.address(), person.language());
      }
      case Directory.Account.OfSpecialist(var found) -> {
        var specialist = found.value();
        yield new Addressee(specialist.id(), specialist.address(), specialist.language());
      }
    });
  }
}
