package kundcenter.web;

import java.util.List;

/// A request that cannot be read as what it should be. Thrown while reading it, before anything
/// is done, and answered at the edge with the problem that it carries.
public final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  // Never serialised; transient because a Problem is not Serializable.
  private final transient Problem problem;

  InvalidInput(Problem problem) {
    super(problem.type().slug());
    this.problem = problem;
  }

  InvalidInput(ProblemType type, Fault... faults) {
    this(new Problem(type, List.of(faults)));
  }

  Problem problem() {
    return problem;
  }
}
