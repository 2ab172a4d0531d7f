package kundcenter.web.desk;

import kundcenter.web.ProblemType;

/// What takes a role that the caller has not.
public enum RoleProblem implements ProblemType {
  LEADS_ONLY;

  private static final int FORBIDDEN = 403;

  @Override
  public int status() {
    return FORBIDDEN;
  }
}
