package kundcenter.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.customer.Language;
import kundcenter.web.Cookie;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// In which language somebody is answered: in the one that they chose by the link on the page,
/// which is then remembered; else as remembered; else in that of their account; else as their
/// browser asks.
record Speech(Language language, boolean isChosen) {

  /// The name of the parameter and of the cookie.
  static final String NAME = "lang";

  /// What the parameter may say.
  static final Shape<Language> TAG = Shape.choice(Language::tag, List.of(Language.values()));

  private static final Duration REMEMBERED_FOR = Duration.ofDays(365);

  static Speech with(Request request, Optional<Viewer> viewer) {
    var chosen = request.query().optional(NAME, TAG);
    if (chosen.isPresent()) return new Speech(chosen.get(), true);
    return new Speech(
        remembered(request).or(() -> viewer.map(Viewer::language)).orElseGet(request::language),
        false);
  }

  private static Optional<Language> remembered(Request request) {
    return request
        .cookie(NAME)
        .flatMap(tag -> Stream.of(Language.values())
            .filter(language -> language.tag().equals(tag))
            .findFirst());
  }

  /// The answer, which has the browser remember a choice.
  Response remembered(Response answer) {
    return isChosen ? answer.withCookie(new Cookie(NAME, language.tag(), REMEMBERED_FOR)) : answer;
  }
}
