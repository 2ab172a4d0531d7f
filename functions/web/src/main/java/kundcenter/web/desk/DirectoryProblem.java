package kundcenter.web.desk;

import kundcenter.web.ProblemType;

/// What stands against a change of the directory.
public enum DirectoryProblem implements ProblemType {
  ADDRESS_TAKEN,
  DOMAIN_TAKEN,
  ORGANISATION_NUMBER_TAKEN,
  NO_SUCH_CUSTOMER,
  NOT_OF_CUSTOMER,
  NO_SUCH_REQUEST;

  private static final int CONFLICT = 409;

  @Override
  public int status() {
    return CONFLICT;
  }
}
