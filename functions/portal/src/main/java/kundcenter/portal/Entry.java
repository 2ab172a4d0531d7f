package kundcenter.portal;

import java.time.Instant;

/// What a ticket's page tells of its life, in order. What is internal has no place here (threat
/// T32).
public sealed interface Entry {

  Instant at();

  /// Something said.
  ///
  /// @param label what it is, where it is more than a message; else empty
  /// @param ours by the desk
  record Said(String who, boolean ours, String label, Instant at, Prose body) implements Entry {}

  /// Something that happened, as one sentence.
  record Happened(String text, Instant at) implements Entry {}
}
