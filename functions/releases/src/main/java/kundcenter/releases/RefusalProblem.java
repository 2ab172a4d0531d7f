package kundcenter.releases;

import kundcenter.release.ReleaseRefusal;
import kundcenter.web.ProblemType;

/// A refusal of the rules as a problem: 403 where the caller may not have it, 409 where the state
/// of the release stands against it.
record RefusalProblem(ReleaseRefusal refusal) implements ProblemType {

  @Override
  public String name() {
    return refusal.name();
  }

  @Override
  public int status() {
    return switch (refusal) {
      case NOT_OWNER, PAYMENT_OVERDUE -> 403;
      case NO_SUCH_RELEASE -> 404;
      case ALREADY_PUBLISHED,
          TOO_MANY_RELEASES,
          NOT_PUBLISHED,
          ALREADY_REVOKED,
          DRAFT_REPLACED,
          RELEASE_REVOKED -> 409;
    };
  }
}
