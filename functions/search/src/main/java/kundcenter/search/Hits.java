package kundcenter.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kundcenter.customer.Language;
import kundcenter.library.ArticleId;
import kundcenter.library.Found;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;

/// Documents made into what is shown of them.
record Hits(IndexSearcher searcher, Shelf shelf) {

  /// @param marks stems and roots to be marked
  List<Found.Hit> of(List<Integer> numbers, Language language, Set<String> marks)
      throws IOException {
    var tongue = Tongue.of(language);
    var title = tongue.field(Fields.TITLE);
    var text = tongue.field(Fields.TEXT);
    var stored = searcher.storedFields();
    var hits = new ArrayList<Found.Hit>(numbers.size());
    for (int number : numbers) {
      var document = stored.document(number, Set.of(Fields.ID, title, text));
      var marking = new Marking(tongue, marks);
      var place = shelf.place(number);
      hits.add(new Found.Hit(
          new ArticleId(field(document, Fields.ID)),
          place.kind(),
          place.about(),
          marking.whole(field(document, title)),
          marking.excerpt(field(document, text)),
          Instant.ofEpochMilli(shelf.published(number))));
    }
    return hits;
  }

  private static String field(Document document, String name) {
    var value = document.get(name);
    if (value == null) throw new IllegalStateException("a document without " + name);
    return value;
  }
}
