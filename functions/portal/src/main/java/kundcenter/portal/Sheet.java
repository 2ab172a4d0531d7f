package kundcenter.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.store.Provider;
import kundcenter.web.Request;

/// What every page has around its own matter.
///
/// @param viewer who is signed in
/// @param path of the page from the root, by which it is marked in the menu; empty where a page
///     stands for several
/// @param translated where the same page is in the other language; empty where it has no address
/// @param address where customers write to us
public record Sheet(
    Words words,
    Optional<Viewer> viewer,
    String path,
    String translated,
    Assets assets,
    Provider provider,
    String address,
    Doors doors,
    Instant now) {

  static Sheet of(Portal portal, Language language, Optional<Viewer> viewer, Request request) {
    var translated = request.pageWith(Speech.NAME, language.other().tag());
    return of(portal, language, viewer, request.path(), translated);
  }

  /// Of a page that tells what is wrong, whatever was asked for.
  static Sheet ofError(Portal portal, Language language) {
    return of(portal, language, Optional.empty(), "", "");
  }

  private static Sheet of(
      Portal portal, Language language, Optional<Viewer> viewer, String path, String translated) {
    var now = portal.now();
    var terms = portal.settings().terms();
    var zone = terms.inForceAt(now).hours().zone();
    var look = portal.look();
    return new Sheet(
        new Words(language, look.messages(), zone, LocalDate.ofInstant(now, zone)),
        viewer,
        path,
        translated,
        look.assets(),
        portal.settings().provider(),
        look.address(),
        Doors.of(terms.timetable(), now),
        now);
  }

  /// In how many seconds the viewer is to be told that their session is about to end.
  public long secondsUntilTold() {
    return viewer.map(it -> Duration.between(now, it.told()).toSeconds()).orElse(0L);
  }

  /// Whether the viewer is of the desk.
  public boolean isForDesk() {
    return viewer.filter(Viewer::isDesk).isPresent();
  }

  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /// Whether a place of the menu is the page, or leads to it.
  public boolean isAt(String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }

  Language language() {
    return words.language();
  }
}
