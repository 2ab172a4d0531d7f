package kundcenter.notices.letter;

import java.time.Instant;
import kundcenter.notice.Letter;
import kundcenter.store.Provider;

/// Puts letters into words, in the name of the provider and with links to the portal.
public final class Writer {

  private final Texts texts = new Texts();
  private final Provider provider;
  private final String pages;

  public Writer(Provider provider, String pages) {
    this.provider = provider;
    this.pages = pages;
  }

  /// A letter in words: the subject on one line, the same said in text and in HTML.
  public record Written(String subject, String text, String html) {}

  public Written write(Letter letter, Instant now) {
    var language = letter.reader().language();
    var template = texts.template(letter.model(), language);
    var words = Wording.of(letter, texts, pages, now);
    var footer = texts
        .phrases(language)
        .text("footer", provider.name(), provider.organisationNumber(), pages);
    return new Written(
        words.text(template.subject()),
        new PlainText(words).of(template, footer),
        new HtmlText(words, texts.look()).of(template, footer));
  }
}
