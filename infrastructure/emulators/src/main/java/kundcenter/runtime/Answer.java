package kundcenter.runtime;

/// What came of one event.
public sealed interface Answer {

  record Returned(String json) implements Answer {}

  /// The handler threw; what it logged is in the log.
  record Failed() implements Answer {}

  /// Neither an answer nor an error in time. The process is at an end.
  record TimedOut() implements Answer {}
}
