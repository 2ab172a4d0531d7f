package kundcenter.store;

import java.time.Instant;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.library.Reader;
import kundcenter.library.Search;

/// Searching as readers do it: what is looked for in vain is told to the desk, if it can be.
public record Searches(Search search, Misses misses) {

  public Found find(Question question, Reader reader, Instant now) {
    var found = search.find(question, reader);
    if (found.total() == 0 && !question.text().isBlank()) note(question.text(), now);
    return found;
  }

  private void note(String text, Instant now) {
    try {
      misses.note(text, now);
    } catch (Unavailable _) {
      return;
    }
  }
}
