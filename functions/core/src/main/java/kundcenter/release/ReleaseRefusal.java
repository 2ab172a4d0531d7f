package kundcenter.release;

/// Why something is not done with a release. Each is a documented answer.
public enum ReleaseRefusal {
  /// The version is published, and what is published is never replaced.
  ALREADY_PUBLISHED,
  TOO_MANY_RELEASES,
  NO_SUCH_RELEASE,
  NOT_PUBLISHED,
  ALREADY_REVOKED,
  /// The draft has been replaced while its file was looked at.
  DRAFT_REPLACED,
  RELEASE_REVOKED,
  NOT_OWNER,
  PAYMENT_OVERDUE
}
