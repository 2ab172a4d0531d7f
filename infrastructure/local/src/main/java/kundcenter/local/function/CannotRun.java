package kundcenter.local.function;

/// A reason not to go on that whoever typed the command can mend. The message is all they see.
public final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CannotRun(String message) {
    super(message);
  }
}
