package kundcenter.tickets;

import kundcenter.web.ProblemType;

/// Why something is not done that concerns no single ticket.
enum DeskProblem implements ProblemType {
  /// A ticket is filed for somebody whom the directory doesn't know as a person of that customer.
  NO_SUCH_REQUESTER(422),
  /// An article is named that the requester may not read, or that there is not.
  ARTICLE_NOT_FOR_REQUESTER(409),
  /// More tickets than can be read while the caller waits.
  PERIOD_TOO_BUSY(422),
  /// Nothing lies where the file should have been brought.
  UPLOAD_MISSING(409),
  /// What lies there is not what was announced.
  UPLOAD_DIFFERS(409);

  private final int status;

  DeskProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
