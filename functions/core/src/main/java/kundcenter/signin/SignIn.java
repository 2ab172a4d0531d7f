package kundcenter.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.access.Ask;
import kundcenter.access.Chance;
import kundcenter.access.Code;
import kundcenter.access.CodeLock;
import kundcenter.access.Hash;
import kundcenter.access.Lifetime;
import kundcenter.access.Limit;
import kundcenter.access.Limits;
import kundcenter.access.Offer;
import kundcenter.access.Rate;
import kundcenter.access.Roles;
import kundcenter.access.Secret;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.access.Sessions;
import kundcenter.access.SignIns;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.notice.Notice;
import kundcenter.signin.Entrance.Confirmed;
import kundcenter.signin.Entrance.Entered;
import kundcenter.signin.Entrance.Shown;
import kundcenter.store.Entry;
import kundcenter.store.Transactions;

/// Signing in by mail, step by step (docs/decisions/0025). What a person shows of the mail, a link
/// or a code, counts in the browser that asked for it, once.
///
/// @param limits of mails asked for
public record SignIn(
    SignIns signIns,
    Sessions sessions,
    Roles roles,
    Limits limits,
    Transactions transactions,
    Chance chance) {

  /// A browser that takes part.
  ///
  /// @param name what it calls itself
  /// @param before the session that it came with, which a new one ends (threat T24)
  public record Browser(String name, Optional<SessionToken> before) {}

  /// Begins. Whether anybody has the address is not looked up, so nothing of the answer or of its
  /// time can tell (threat T22); nor does it tell that a limit has been reached (threat T23).
  ///
  /// @param network from which it is asked
  /// @param next a page of ours to go on with
  /// @return what the browser keeps as its cookie
  public Secret ask(EmailAddress address, String network, Optional<String> next, Instant now) {
    var cookie = Secret.of(chance.bytes(Secret.BYTES));
    if (isWithin(Limit.SIGN_IN_FROM_NETWORK, network, now)
        && isWithin(Limit.SIGN_IN_TO_ADDRESS, address.key(), now)) {
      var ask = Ask.of(cookie, address, next, now);
      transactions.write(
          List.of(
              new Entry.Asked(ask),
              new Entry.Told(new Notice.SignInLink(ask.id().hex()), now)),
          now);
    }
    return cookie;
  }

  private boolean isWithin(Limit limit, String whose, Instant now) {
    return switch (limits.take(limit, whose, 1, now)) {
      case Rate.Taken.Granted _, Rate.Taken.Uncounted _ -> true;
      case Rate.Taken.Refused _ -> false;
    };
  }

  /// What the link of a mail leads to in this browser.
  ///
  /// @param cookie what the browser keeps of its asking
  public Shown show(Optional<Secret> cookie, Secret token, Instant now) {
    return offered(cookie, token, now)
        .<Shown>map(offered -> new Entrance.Ready(offered.offer.address()))
        .orElseGet(Entrance.Elsewhere::new);
  }

  /// Uses the link.
  public Confirmed confirm(Optional<Secret> cookie, Secret token, Browser browser, Instant now) {
    return offered(cookie, token, now)
        .filter(offered -> signIns.spend(offered.offer, now))
        .<Confirmed>flatMap(offered -> enter(offered, browser, now).map(it -> it))
        .orElseGet(Entrance.Elsewhere::new);
  }

  /// Uses the code. Where no mail was sent it takes as many looks and as long as for a wrong code.
  public Entered enter(Optional<Secret> cookie, Code code, Browser browser, Instant now) {
    var ask = cookie.flatMap(it -> held(it, now));
    var left = ask.flatMap(it -> signIns.takeTry(it.id(), now));
    if (left.isEmpty()) return new Entrance.Over();
    var offer = ask.flatMap(it -> signIns.offer(it.address()).filter(last -> last.holds(it, now)));
    var isRight = offer.map(Offer::code).orElse(CodeLock.NEVER).opensFor(code);
    if (!isRight || !signIns.spend(offer.orElseThrow(), now))
      return left.get() == 0 ? new Entrance.Over() : new Entrance.WrongCode(left.get());
    return enter(new Offered(ask.orElseThrow(), offer.get()), browser, now)
        .<Entered>map(it -> it)
        .orElseGet(Entrance.Over::new);
  }

  /// What the link of a welcome leads to, in whatever browser.
  public Shown showWelcome(Secret token, Instant now) {
    return signIns
        .welcome(token.hash())
        .filter(it -> it.holds(now))
        .<Shown>map(it -> new Entrance.Ready(it.address()))
        .orElseGet(Entrance.Elsewhere::new);
  }

  /// Uses the link of a welcome.
  public Confirmed acceptWelcome(Secret token, Browser browser, Instant now) {
    return signIns
        .welcome(token.hash())
        .filter(it -> signIns.spend(it, now))
        .flatMap(it -> begin(it.person(), Optional.empty(), browser, now))
        .<Confirmed>map(it -> it)
        .orElseGet(Entrance.Elsewhere::new);
  }

  /// What the link that another product made leads to, in whatever browser.
  public Shown showHandover(Secret token, Instant now) {
    return signIns
        .handover(token.hash())
        .filter(it -> it.holds(now))
        .<Shown>map(it -> new Entrance.Ready(it.address()))
        .orElseGet(Entrance.Elsewhere::new);
  }

  /// Uses the link that another product made.
  public Confirmed acceptHandover(Secret token, Browser browser, Instant now) {
    return signIns
        .handover(token.hash())
        .filter(it -> signIns.spend(it, now))
        .flatMap(it -> enter(it.person(), it.token(), Optional.of(it.next()), browser, now))
        .<Confirmed>map(it -> it)
        .orElseGet(Entrance.Elsewhere::new);
  }

  private record Offered(Ask ask, Offer offer) {}

  private Optional<Offered> offered(Optional<Secret> cookie, Secret token, Instant now) {
    return cookie
        .flatMap(it -> held(it, now))
        .flatMap(ask -> signIns
            .offer(ask.address())
            .filter(offer -> offer.holds(ask, now) && offer.token().equals(token.hash()))
            .map(offer -> new Offered(ask, offer)));
  }

  private Optional<Ask> held(Secret cookie, Instant now) {
    return signIns.ask(cookie.hash()).filter(ask -> ask.holds(now));
  }

  private Optional<Entrance.SignedIn> enter(Offered offered, Browser browser, Instant now) {
    return enter(offered.offer.person(), offered.ask.id(), offered.ask.next(), browser, now);
  }

  /// @param by what they came in by
  private Optional<Entrance.SignedIn> enter(
      PersonId person, Hash by, Optional<String> next, Browser browser, Instant now) {
    var isNew =
        sessions.of(person).stream().noneMatch(session -> session.browser().equals(browser.name));
    var entered = begin(person, next, browser, now);
    if (isNew && entered.isPresent()) tell(person, by, now);
    return entered;
  }

  /// A session with a new token; none for a person who was removed meanwhile.
  private Optional<Entrance.SignedIn> begin(
      PersonId person, Optional<String> next, Browser browser, Instant now) {
    return roles.of(person, Optional.empty()).map(caller -> {
      var token = new SessionToken(person, Secret.of(chance.bytes(Secret.BYTES)));
      browser.before.ifPresent(it -> sessions.end(it.person(), it.secret().hash()));
      sessions.begin(Session.begin(token, company(caller), browser.name, now));
      return new Entrance.SignedIn(token, Lifetime.of(caller), next);
    });
  }

  private static Optional<CustomerId> company(Caller caller) {
    return caller instanceof Caller.Person person
        ? Optional.of(person.customer())
        : Optional.empty();
  }

  /// So that whoever shares the mailbox hears of it (threat T34).
  private void tell(PersonId person, Hash by, Instant now) {
    var notice = new Notice.NewSignIn(person, by.hex(), now);
    transactions.write(List.of(new Entry.Told(notice, now)), now);
  }
}
