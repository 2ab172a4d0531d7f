package kundcenter.library;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.library.Revision.Act;
import kundcenter.ticket.TicketNumber;

/// An article: the draft that is being written, and what readers see. The fold of its revisions.
///
/// @param origin the solved ticket that it was made from; never shown to a reader
public record Article(
    ArticleId id,
    int version,
    Instant updated,
    Content draft,
    Standing standing,
    Optional<TicketNumber> origin) {

  public static final int LONGEST_REASON = 500;

  /// Where an article is on its way from its writer to its readers.
  public sealed interface Standing {
    /// Never published yet.
    record Draft() implements Standing {}

    /// Readers see it, as it was published last.
    ///
    /// @param first when it was published the first time
    /// @param last when what readers see was published
    record Published(Content content, Instant first, Instant last) implements Standing {}

    record Withdrawn(String reason, Instant at) implements Standing {}
  }

  /// What a wish to change an article comes to.
  public sealed interface Decided {
    record Changed(Article article, Revision revision) implements Decided {}

    record Refused(ArticleRefusal refusal) implements Decided {}
  }

  /// The first revision of a new article.
  public static Decided.Changed begin(
      ArticleId id, Content content, Optional<TicketNumber> origin, PersonId by, Instant now) {
    var revision = new Revision(1, now, by, new Act.Begun(content, origin));
    return new Decided.Changed(
        new Article(id, 1, now, content, new Standing.Draft(), origin), revision);
  }

  /// What readers see, whoever they are.
  public Optional<Content> shown() {
    return standing instanceof Standing.Published published
        ? Optional.of(published.content())
        : Optional.empty();
  }

  /// The files stay: they have acts of their own.
  public Decided write(Content content, PersonId by, Instant now) {
    var written = content.with(draft.files());
    return written.equals(draft)
        ? new Decided.Refused(ArticleRefusal.NOTHING_NEW)
        : changed(new Act.Written(written), by, now);
  }

  /// Puts a file that was brought into the draft. Readers have it once the draft is published.
  public Decided enclose(Enclosure file, PersonId by, Instant now) {
    if (draft.file(file.id()).isPresent()) return new Decided.Refused(ArticleRefusal.NOTHING_NEW);
    if (draft.files().size() >= Content.MOST_FILES)
      return new Decided.Refused(ArticleRefusal.TOO_MANY_FILES);
    return changed(new Act.Enclosed(file), by, now);
  }

  /// Takes a file out of the draft. Readers have it until the draft is published.
  public Decided remove(FileId file, PersonId by, Instant now) {
    return draft.file(file).isPresent()
        ? changed(new Act.Removed(file), by, now)
        : new Decided.Refused(ArticleRefusal.NO_SUCH_FILE);
  }

  /// Publishing demands both languages: nobody is left with half a library.
  public Decided publish(PersonId by, Instant now) {
    if (!draft.texts().isWhole()) return new Decided.Refused(ArticleRefusal.NOT_TRANSLATED);
    if (shown().filter(draft::equals).isPresent())
      return new Decided.Refused(ArticleRefusal.NOTHING_NEW);
    return changed(new Act.Published(), by, now);
  }

  public Decided withdraw(String reason, PersonId by, Instant now) {
    return standing instanceof Standing.Published
        ? changed(new Act.Withdrawn(reason), by, now)
        : new Decided.Refused(ArticleRefusal.NOT_PUBLISHED);
  }

  /// Never earlier than the last revision, whatever the clocks of two machines say.
  private Decided changed(Act act, PersonId by, Instant now) {
    var at = now.isBefore(updated) ? updated : now;
    var revision = new Revision(version + 1, at, by, act);
    return new Decided.Changed(apply(revision), revision);
  }

  /// This article after its next revision.
  public Article apply(Revision revision) {
    if (revision.version() != version + 1)
      throw new IllegalArgumentException(
          "article " + id + " at version " + version + " cannot take " + revision.version());
    return switch (revision.act()) {
      case Act.Begun _ -> throw new IllegalArgumentException("article " + id + " has begun");
      case Act.Written(var content) -> next(revision, content, standing);
      case Act.Enclosed(var file) -> next(revision, draft.enclosing(file), standing);
      case Act.Removed(var file) -> next(revision, draft.without(file), standing);
      case Act.Published _ -> next(revision, draft, published(revision.at()));
      case Act.Withdrawn(var reason) ->
        next(revision, draft, new Standing.Withdrawn(reason, revision.at()));
    };
  }

  private Standing published(Instant at) {
    var first = standing instanceof Standing.Published before ? before.first() : at;
    return new Standing.Published(draft, first, at);
  }

  private Article next(Revision revision, Content draft, Standing standing) {
    return new Article(id, revision.version(), revision.at(), draft, standing, origin);
  }
}
