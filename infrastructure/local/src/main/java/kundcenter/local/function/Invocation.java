package kundcenter.local.function;

/// How the call of a function ended.
public sealed interface Invocation {

  /// The handler wrote these bytes.
  record Returned(Bytes output) implements Invocation {}

  /// The handler threw, or was stopped at the function's timeout. The function's log tells more.
  record Failed() implements Invocation {}

  /// The caller's patience ended before the function's own timeout.
  record GivenUp() implements Invocation {}
}
