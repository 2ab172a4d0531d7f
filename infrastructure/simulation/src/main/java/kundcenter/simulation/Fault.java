package kundcenter.simulation;

/// What may happen to one call of a service.
enum Fault {
  /// The service refuses it: too many calls.
  THROTTLED,
  /// The service fails inside, before anything took effect.
  BROKEN,
  /// It took effect, and the answer never came.
  ANSWER_LOST,
  /// Another transaction was at the same rows.
  CONFLICT,
  /// The function dies before the call.
  CRASH_BEFORE,
  /// The function dies after the call took effect.
  CRASH_AFTER
}
