package kundcenter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kundcenter.customer.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/// The words of a language: how a text is cut into them, and what two forms of one word have
/// in common. Letters keep their rings and dots: *för* is not *for*.
final class Tongue {

  /// Snowball's stems, and the parts of compounds.
  static final Tongue SV = new Tongue(
      Language.SV,
      SwedishAnalyzer.getDefaultStopSet(),
      Set.of(
          "behöver", "bör", "era", "ert", "fick", "finns", "fram", "få", "får", "gick", "gjort",
          "går", "gå", "göra", "gör", "hej", "hjälp", "kommer", "kunna", "måste", "ni", "några",
          "ska", "tack", "vilja", "vill", "ville"));

  /// Porter's stems.
  static final Tongue EN = new Tongue(
      Language.EN,
      EnglishAnalyzer.getDefaultStopSet(),
      Set.of(
          "am", "can", "could", "did", "do", "does", "get", "has", "have", "help", "how", "i", "me",
          "my", "our", "please", "should", "thanks", "us", "want", "we", "what", "when", "where",
          "which", "who", "why", "would", "you", "your"));

  static final List<Tongue> ALL = List.of(SV, EN);

  /// A word of a text.
  ///
  /// @param plain in small letters
  /// @param stem what its forms have in common
  /// @param start where it begins in the text
  /// @param end where it ends, exclusive
  record Word(String plain, String stem, int start, int end) {}

  private static final int LONGEST = 60;

  private final Language language;
  private final CharArraySet stops;
  private final Analyzer words;

  private Tongue(Language language, CharArraySet stops, Set<String> more) {
    var all = new CharArraySet(stops, true);
    all.addAll(more);
    this.language = language;
    this.stops = CharArraySet.unmodifiableSet(all);
    this.words = analyzer();
  }

  static Tongue of(Language language) {
    return switch (language) {
      case SV -> SV;
      case EN -> EN;
    };
  }

  /// The name of a field in this language.
  String field(String name) {
    return name + "." + language.tag();
  }

  private Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        source.setMaxTokenLength(LONGEST);
        TokenStream words = new LowerCaseFilter(source);
        if (language == Language.EN) words = new EnglishPossessiveFilter(words);
        return new TokenStreamComponents(source, new StopFilter(words, stops));
      }
    };
  }

  /// The words of a text that say something, in order.
  List<Word> words(String text) {
    try (var stream = words.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var found = new ArrayList<Word>();
      stream.reset();
      while (stream.incrementToken()) {
        var plain = term.toString();
        found.add(new Word(plain, stem(plain), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String stem(String plain) {
    try (var single = new GivenWords(List.of(plain));
        TokenStream stems = language == Language.SV
            ? new SnowballFilter(single, new SwedishStemmer())
            : new PorterStemFilter(single)) {
      var term = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      stems.incrementToken();
      return term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the stems of a verb and of the nouns made from it have in common: *bokför* of
  /// *bokföring* and *bokfört*. Looser than a stem, so it counts for less.
  String root(String stem) {
    return language == Language.SV ? Roots.of(stem) : stem;
  }
}
