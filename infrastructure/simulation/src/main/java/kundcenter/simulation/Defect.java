package kundcenter.simulation;

/// A function threw what no weather explains.
final class Defect extends RuntimeException {

  private static final long serialVersionUID = 1;

  Defect(String function, Throwable cause) {
    super(function + " has a defect", cause);
  }
}
