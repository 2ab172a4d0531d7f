package kundcenter.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;

/// What is known of each document beside its words, by its number.
final class Shelf {

  /// How much the newest, and the one that helps all, gain on the others.
  private static final double BY_AGE = 0.1;

  private static final double BY_MERIT = 0.3;
  private static final double HALF_IN_MS = 365 * 24 * 60 * 60 * 1_000.0;

  private final Place[] places;
  private final long[] published;
  private final float[] standings;
  private final float[] byAge;

  private Shelf(int size) {
    places = new Place[size];
    published = new long[size];
    standings = new float[size];
    byAge = new float[size];
  }

  static Shelf of(IndexReader index) throws IOException {
    var shelf = new Shelf(index.maxDoc());
    var merits = new long[index.maxDoc()];
    for (var leaf : index.leaves()) {
      var reader = leaf.reader();
      var places = DocValues.getSorted(reader, Fields.PLACE);
      var published = DocValues.getNumeric(reader, Fields.PUBLISHED);
      var merit = DocValues.getNumeric(reader, Fields.MERIT);
      var known = new Place[places.getValueCount()];
      for (var ord = 0; ord < known.length; ord++)
        known[ord] = Place.parse(places.lookupOrd(ord).utf8ToString());
      for (var number = 0; number < reader.maxDoc(); number++) {
        var at = leaf.docBase + number;
        places.advanceExact(number);
        published.advanceExact(number);
        merit.advanceExact(number);
        shelf.places[at] = known[places.ordValue()];
        shelf.published[at] = published.longValue();
        merits[at] = merit.longValue();
      }
    }
    shelf.rank(merits);
    return shelf;
  }

  /// Age is counted from the newest article, so that no clock is asked.
  private void rank(long[] merits) {
    var newest = Long.MIN_VALUE;
    for (var at : published) newest = Math.max(newest, at);
    for (var number = 0; number < size(); number++) {
      var freshness = Math.pow(0.5, (newest - published[number]) / HALF_IN_MS);
      byAge[number] = (float) Math.max(freshness, Float.MIN_NORMAL);
      standings[number] =
          (float) (1 + BY_AGE * freshness + BY_MERIT * (merits[number] / 1_000.0 - 0.5));
    }
  }

  int size() {
    return places.length;
  }

  Place place(int number) {
    return places[number];
  }

  long published(int number) {
    return published[number];
  }

  /// What a score is multiplied by.
  float standing(int number) {
    return standings[number];
  }

  /// Scores that put the newest first.
  float[] byAge() {
    return byAge;
  }
}
