package kundcenter.tickets;

import kundcenter.web.ProblemType;

/// Why something is not done that concerns no single ticket.
enum DeskProblem implements ProblemType {
  /// A ticket is filed for somebody whom the directory doesn't know as a person of that customer.
  NO_SUCH_REQUESTER(422),
  /// More tickets than can be read while the caller waits.
  PERIOD_TOO_BUSY(422);

  private final int status;

  DeskProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
