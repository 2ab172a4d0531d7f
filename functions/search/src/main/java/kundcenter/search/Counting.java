package kundcenter.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kundcenter.library.ArticleKind;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.ticket.Report.Matter;

/// The hits of one question, counted by kind and by what they are about. Each count leaves out
/// its own filter, so that it tells what another choice would give.
final class Counting {

  private final Question question;
  private final Map<ArticleKind, Integer> kinds = new EnumMap<>(ArticleKind.class);
  private final Map<Matter, Integer> matters = new HashMap<>();
  private int total;

  Counting(Question question) {
    this.question = question;
  }

  /// Counts an article that the reader may see; whether it is what was asked for.
  boolean isHit(Place place) {
    var isOfKind = question.kind().map(place.kind()::equals).orElse(true);
    var isAbout = question.about().map(place::isAbout).orElse(true);
    if (isAbout) kinds.merge(place.kind(), 1, Integer::sum);
    if (isOfKind) place.about().ifPresent(matter -> matters.merge(matter, 1, Integer::sum));
    if (isOfKind && isAbout) total++;
    return isOfKind && isAbout;
  }

  Found found(List<Found.Hit> hits) {
    return new Found(hits, total, kinds, matters);
  }
}
