package kundcenter.articles;

import kundcenter.library.ArticleRefusal;
import kundcenter.web.ProblemType;

/// Why something is not done in the library.
sealed interface LibraryProblem extends ProblemType {

  enum Rights implements LibraryProblem {
    DESK_ONLY(403),
    /// A vote is a person's.
    PEOPLE_ONLY(403),
    /// A hand-over is made by the product that a person comes from.
    MACHINES_ONLY(403),
    /// Another article has the name.
    NAME_TAKEN(409),
    /// An article is made from what was solved.
    TICKET_NOT_SOLVED(409),
    UPLOAD_MISSING(409);

    private final int status;

    Rights(int status) {
      this.status = status;
    }

    @Override
    public int status() {
      return status;
    }
  }

  /// A rule of the library said no.
  record Refused(ArticleRefusal refusal) implements LibraryProblem {
    @Override
    public String name() {
      return refusal.name();
    }

    @Override
    public int status() {
      return refusal == ArticleRefusal.NO_SUCH_FILE ? 404 : 409;
    }
  }
}
