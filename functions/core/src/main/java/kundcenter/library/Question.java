package kundcenter.library;

import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.ticket.Report.Matter;

/// What somebody looks for.
///
/// @param text as typed; strangers' text, so it means no more than its words
/// @param language to show it in; words of the other are understood too
/// @param about a product, or a module of it
/// @param limit most hits, from 1
public record Question(
    String text, Language language, Optional<ArticleKind> kind, Optional<Matter> about, int limit) {

  public static final int LONGEST = 500;

  public Question {
    if (text.length() > LONGEST)
      throw new IllegalArgumentException("a question is longer than " + LONGEST);
    if (limit < 1) throw new IllegalArgumentException("a limit is 1 or more, not " + limit);
  }
}
