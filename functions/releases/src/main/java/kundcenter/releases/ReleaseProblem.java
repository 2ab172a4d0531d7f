package kundcenter.releases;

import kundcenter.web.ProblemType;

/// Why something is not done, beside what the rules refuse.
enum ReleaseProblem implements ProblemType {
  PERSONS_ONLY(403),
  /// Nothing lies where the file should have been brought.
  UPLOAD_MISSING(409),
  /// What lies there is not what was announced.
  UPLOAD_DIFFERS(409);

  private final int status;

  ReleaseProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
