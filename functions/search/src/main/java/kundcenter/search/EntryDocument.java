package kundcenter.search;

import java.util.ArrayList;
import java.util.List;
import kundcenter.library.ArticleText;
import kundcenter.markdown.Markdown;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// An entry made into what Lucene keeps of it.
final class EntryDocument {

  /// Words with how often they stand there; where is of no use.
  private static final FieldType FOUND_BY = new FieldType();

  static {
    FOUND_BY.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FOUND_BY.setTokenized(true);
    FOUND_BY.freeze();
  }

  private final Document document = new Document();

  private EntryDocument() {}

  static Document of(Entry entry) {
    var made = new EntryDocument();
    made.place(entry);
    var texts = entry.content().texts();
    made.words(Tongue.SV, texts.sv());
    texts.en().ifPresent(english -> made.words(Tongue.EN, english));
    return made.document;
  }

  private void place(Entry entry) {
    document.add(new StringField(Fields.ID, entry.id().value(), Field.Store.YES));
    var place = Place.of(entry.content()).text();
    document.add(new SortedDocValuesField(Fields.PLACE, new BytesRef(place)));
    document.add(new NumericDocValuesField(Fields.PUBLISHED, entry.published().toEpochMilli()));
    document.add(
        new NumericDocValuesField(Fields.MERIT, Math.round(1_000 * entry.votes().merit())));
  }

  private void words(Tongue tongue, ArticleText text) {
    var plain = new Markdown(text.body()).plain();
    document.add(new StoredField(tongue.field(Fields.TITLE), text.title()));
    document.add(new StoredField(tongue.field(Fields.TEXT), plain));
    var title = tongue.words(text.title());
    var body = tongue.words(plain);
    add(tongue.field(Fields.TITLE_STEMS), stems(title));
    add(tongue.field(Fields.TEXT_STEMS), stems(body));
    add(tongue.field(Fields.TITLE_ROOTS), roots(tongue, title));
    add(tongue.field(Fields.TEXT_ROOTS), roots(tongue, body));
    var written = new ArrayList<String>();
    for (var word : title) written.add(word.plain());
    for (var word : body) written.add(word.plain());
    add(tongue.field(Fields.WORDS), written.stream().distinct().toList());
  }

  private static List<String> stems(List<Tongue.Word> words) {
    return words.stream().map(Tongue.Word::stem).toList();
  }

  private static List<String> roots(Tongue tongue, List<Tongue.Word> words) {
    var roots = new ArrayList<String>();
    for (var word : words) {
      roots.add(tongue.root(word.stem()));
      if (tongue == Tongue.SV)
        for (var part : Compounds.parts(word.plain(), _ -> false)) roots.add(tongue.root(part));
    }
    return roots;
  }

  private void add(String field, List<String> terms) {
    document.add(new Field(field, new GivenWords(terms), FOUND_BY));
  }
}
