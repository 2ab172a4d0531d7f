package kundcenter.search;

import java.time.Instant;
import java.util.Optional;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Tally;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.ticket.Report.Matter;

/// An article in the making.
record Sample(
    String id,
    ArticleKind kind,
    Optional<Matter> about,
    Visibility visibility,
    ArticleText sv,
    ArticleText en,
    Instant published,
    Tally votes) {

  static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  static final Matter LON = new Matter("lon", Optional.empty());

  static Sample of(String id, String title, String text) {
    return new Sample(
        id,
        ArticleKind.FAQ,
        Optional.empty(),
        Visibility.PUBLIC,
        new ArticleText(title, text),
        new ArticleText("Translated", "In English."),
        NOW,
        Tally.NONE);
  }

  Sample inEnglish(String title, String text) {
    return new Sample(
        id, kind, about, visibility, sv, new ArticleText(title, text), published, votes);
  }

  Sample forOwnersOfLon() {
    return new Sample(id, kind, Optional.of(LON), Visibility.OWNERS, sv, en, published, votes);
  }

  Sample about(Matter matter) {
    return new Sample(id, kind, Optional.of(matter), visibility, sv, en, published, votes);
  }

  Sample of(ArticleKind other) {
    return new Sample(id, other, about, visibility, sv, en, published, votes);
  }

  Sample publishedAt(Instant at) {
    return new Sample(id, kind, about, visibility, sv, en, at, votes);
  }

  Sample votedOn(Tally tally) {
    return new Sample(id, kind, about, visibility, sv, en, published, tally);
  }

  Entry entry() {
    var content = new Content(kind, about, visibility, new Texts(sv, Optional.of(en)));
    return new Entry(new ArticleId(id), content, published, votes);
  }
}
