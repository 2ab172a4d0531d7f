package kundcenter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kundcenter.library.ArticleId;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// All published articles, ready to be searched: immutable, held in memory, one file where it
/// is kept.
public final class ArticleIndex {

  /// Lucene would tell at every start that it computes vectors, of which we have none, one by one.
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  private final Directory directory;

  private ArticleIndex(Directory directory) {
    this.directory = directory;
  }

  public static ArticleIndex empty() {
    return new ArticleIndex(new ByteBuffersDirectory()).with(List.of(), Set.of());
  }

  /// The index of a file as [#bytes()] gives it.
  public static ArticleIndex of(byte[] bytes) {
    return new ArticleIndex(IndexFile.read(bytes));
  }

  public byte[] bytes() {
    return IndexFile.write(directory);
  }

  /// This index with these entries, each in the place of one of the same id, and without
  /// others.
  public ArticleIndex with(List<Entry> entries, Set<ArticleId> gone) {
    var copy = IndexFile.read(bytes());
    var config = new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler());
    try (var writer = new IndexWriter(copy, config)) {
      for (var id : gone) writer.deleteDocuments(term(id));
      for (var entry : entries) writer.updateDocument(term(entry.id()), EntryDocument.of(entry));
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ArticleIndex(copy);
  }

  private static Term term(ArticleId id) {
    return new Term(Fields.ID, id.value());
  }

  public LuceneSearch search() {
    try {
      return new LuceneSearch(new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
