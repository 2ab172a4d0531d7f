package kundcenter.benchmarks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Tally;
import kundcenter.library.Texts;
import kundcenter.search.Entry;

/// As many articles as wanted, of sentences of the demo's in another order, each with words of its
/// own. The same for the same seed.
final class GeneratedLibrary {

  private static final long SEED = 20_261_126;
  private static final int SENTENCES = 6;

  private final Random random = new Random(SEED);
  private final List<Entry> models;
  private final List<String> swedish;
  private final List<String> english;

  private GeneratedLibrary(List<Entry> models) {
    this.models = models;
    this.swedish =
        sentences(models.stream().map(it -> it.content().texts().sv()).toList());
    this.english = sentences(
        models.stream().map(it -> it.content().texts().en().orElseThrow()).toList());
  }

  static List<Entry> of(int size) {
    var library = new GeneratedLibrary(DemoLibrary.entries());
    var entries = new ArrayList<Entry>(size);
    for (var number = 0; number < size; number++) entries.add(library.entry(number));
    return entries;
  }

  private Entry entry(int number) {
    var model = models.get(random.nextInt(models.size())).content();
    var texts = new Texts(text(swedish, number), Optional.of(text(english, number)));
    return new Entry(
        new ArticleId("article-" + number),
        new Content(model.kind(), model.about(), model.visibility(), texts),
        DemoLibrary.PUBLISHED.minusSeconds(3_600L * number),
        Tally.NONE);
  }

  private ArticleText text(List<String> sentences, int number) {
    var text = new StringBuilder();
    for (var i = 0; i < SENTENCES; i++) text.append(any(sentences)).append(". ");
    text.append("ref").append(number);
    var title = any(sentences);
    return new ArticleText(
        title.length() > ArticleText.LONGEST_TITLE
            ? title.substring(0, ArticleText.LONGEST_TITLE)
            : title,
        text.toString());
  }

  private String any(List<String> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private static List<String> sentences(List<ArticleText> texts) {
    var sentences = new ArrayList<String>();
    for (var text : texts) {
      for (var sentence : text.body().replace('\n', ' ').split("\\. ", -1)) {
        if (!sentence.isBlank()) sentences.add(sentence.strip());
      }
    }
    return List.copyOf(sentences);
  }
}
