package kundcenter.local;

/// A reason not to go on that whoever typed the command can mend. The message is all they see.
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotRun(String message) {
    super(message);
  }
}
