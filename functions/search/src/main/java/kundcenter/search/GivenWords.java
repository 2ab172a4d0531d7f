package kundcenter.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words that need no more analysis.
final class GivenWords extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> words;
  private Iterator<String> rest;

  GivenWords(List<String> words) {
    this.words = words;
    this.rest = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) return false;
    clearAttributes();
    term.append(rest.next());
    return true;
  }

  @Override
  public void reset() {
    rest = words.iterator();
  }
}
