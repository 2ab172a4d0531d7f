package kundcenter.web.desk;

import kundcenter.ticket.Refusal;
import kundcenter.web.ProblemType;

/// A refusal of the desk's rules as a problem: 403 where the command is not for the caller's side
/// at all, 409 where the ticket's state stands against it.
public record RefusalProblem(Refusal refusal) implements ProblemType {

  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;

  @Override
  public String name() {
    return refusal.name();
  }

  @Override
  public int status() {
    return refusal.isForbidden() ? FORBIDDEN : CONFLICT;
  }
}
