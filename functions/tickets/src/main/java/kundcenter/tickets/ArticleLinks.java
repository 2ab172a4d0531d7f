package kundcenter.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kundcenter.customer.Language;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.Reader;
import kundcenter.store.Articles;
import kundcenter.store.Directory;
import kundcenter.ticket.Ticket;
import kundcenter.web.Shape;

/// Articles named in an answer: each becomes a line with its title and its link beneath the words,
/// so that it is read on every channel, in mails too.
///
/// @param portal its address, without a slash at the end
record ArticleLinks(Articles articles, Directory directory, String portal) {

  static final int MOST = 5;

  /// How many signs the lines of so many articles have at most.
  static final int ROOM = 2_000;

  static final Shape<ArticleId> ID = Shape.like(
      text -> Optional.of(text).filter(ArticleId::isOne).map(ArticleId::new),
      new ArticleId("lamna-in-agi"));

  private record Audience(Reader reader, Language language) {}

  /// The words with the articles beneath them.
  ///
  /// @return none if there is an article that the ticket's requester may not read, or none such
  Optional<String> under(String words, List<ArticleId> wanted, Ticket ticket) {
    if (wanted.isEmpty()) return Optional.of(words);
    var audience = audience(ticket);
    var lines = new ArrayList<String>();
    for (var id : wanted)
      articles
          .find(id)
          .filter(audience.reader::sees)
          .flatMap(Article::shown)
          .map(content -> content.texts().in(audience.language).title())
          .ifPresent(title -> lines.add(title + "\n" + portal + id.path()));
    return lines.size() == wanted.size()
        ? Optional.of(
            String.join("\n\n", Stream.concat(Stream.of(words), lines.stream()).toList()))
        : Optional.empty();
  }

  private Audience audience(Ticket ticket) {
    var requester = ticket.requester();
    return directory
        .member(requester.person(), requester.customer())
        .map(member -> new Audience(
            new Reader.Member(member.customer().value().products()),
            member.person().value().language()))
        .orElseGet(() -> new Audience(new Reader.Member(Set.of()), Language.SV));
  }
}
