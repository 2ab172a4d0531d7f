package kundcenter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.file.FileKey;
import kundcenter.file.Sha256;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.library.Reader;
import kundcenter.library.Search;
import kundcenter.library.Tally;
import kundcenter.store.Articles;
import kundcenter.store.Files;
import kundcenter.store.Retry;
import kundcenter.store.SearchIndexes;
import kundcenter.store.SearchIndexes.Index;
import kundcenter.store.Stale;
import kundcenter.ticket.Report.Matter;
import org.jspecify.annotations.Nullable;

/// The search in the newest index among the files, held in memory and looked after now and then;
/// and the making of the next one. For any thread.
public final class KeptSearch implements Search {

  private static final String FOLDER = "search";
  private static final String TYPE = "application/octet-stream";
  private static final Duration USED_FOR = Duration.ofSeconds(5);
  private static final int TRIES = 4;

  private record Loaded(
      Instant looked, Optional<Index> kept, ArticleIndex index, LuceneSearch search) {
    private Loaded lookedAt(Instant now) {
      return new Loaded(now, kept, index, search);
    }
  }

  private final SearchIndexes indexes;
  private final Files files;
  private final InstantSource clock;
  private volatile @Nullable Loaded loaded;

  public KeptSearch(SearchIndexes indexes, Files files, InstantSource clock) {
    this.indexes = indexes;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public Found find(Question question, Reader reader) {
    return fresh().search().find(question, reader);
  }

  @Override
  public List<Found.Hit> similar(
      String text, Optional<Matter> about, Language language, int limit, Reader reader) {
    return fresh().search().similar(text, about, language, limit, reader);
  }

  private Loaded fresh() {
    var now = clock.instant();
    var known = loaded;
    if (known != null && now.isBefore(known.looked().plus(USED_FOR))) return known;
    var next = load(indexes.newest(), now);
    loaded = next;
    return next;
  }

  /// The index of that generation: the one in memory if it is, else the file. Where that is gone a
  /// newer one has come.
  private Loaded load(Optional<Index> wanted, Instant now) {
    for (var tries = 1; ; tries++) {
      var known = loaded;
      if (known != null && known.kept().equals(wanted)) return known.lookedAt(now);
      if (wanted.isEmpty()) return loaded(now, wanted, ArticleIndex.empty());
      var bytes = read(wanted.get());
      if (bytes.isPresent()) return loaded(now, wanted, ArticleIndex.of(bytes.get()));
      if (tries == TRIES) throw new IllegalStateException("the index of articles is not there");
      wanted = indexes.standing().newest();
    }
  }

  private static Loaded loaded(Instant now, Optional<Index> kept, ArticleIndex index) {
    return new Loaded(now, kept, index, index.search());
  }

  private Optional<byte[]> read(Index index) {
    var opened = files.open(key(index));
    if (opened.isEmpty()) return Optional.empty();
    try (var file = opened.get()) {
      var bytes = file.content().readAllBytes();
      if (!Sha256.of(bytes).value().equals(index.digest()))
        throw new IllegalStateException("the index of articles is not what was laid in");
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileKey key(Index index) {
    return FileKey.of(FOLDER, index.digest());
  }

  /// Takes into the index what has changed since it was made, and has all searches use the new one.
  ///
  /// @return how many articles that were
  /// @throws Stale if others change articles all the time
  public int catchUp(Articles articles) {
    var done = 0;
    while (true) {
      var taken = Retry.whileStale(() -> takeDue(articles));
      if (taken == 0) return done;
      done += taken;
    }
  }

  private int takeDue(Articles articles) {
    var standing = indexes.standing();
    if (!standing.due().isEmpty()) take(standing, articles);
    return standing.due().size();
  }

  private void take(SearchIndexes.Standing standing, Articles articles) {
    var now = clock.instant();
    var before = load(standing.newest(), now);
    var tallies = articles.tallies();
    var entries = new ArrayList<Entry>();
    var gone = new HashSet<ArticleId>();
    for (var id : standing.due().keySet()) {
      var entry = articles
          .findLatest(id)
          .flatMap(article -> entry(article, tallies.getOrDefault(id, Tally.NONE)));
      entry.ifPresentOrElse(entries::add, () -> gone.add(id));
    }
    var index = before.index().with(entries, gone);
    var bytes = index.bytes();
    var generation = before.kept().map(Index::generation).orElse(0) + 1;
    var next = new Index(generation, Sha256.of(bytes).value(), bytes.length);
    files.put(key(next), TYPE, Files.Content.of(bytes));
    indexes.replace(standing, next);
    loaded = loaded(now, Optional.of(next), index);
    before
        .kept()
        .map(KeptSearch::key)
        .filter(old -> !old.equals(key(next)))
        .ifPresent(files::delete);
  }

  private static Optional<Entry> entry(Article article, Tally votes) {
    return article.standing() instanceof Article.Standing.Published published
        ? Optional.of(new Entry(article.id(), published.content(), published.last(), votes))
        : Optional.empty();
  }
}
