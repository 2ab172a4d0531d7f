package kundcenter.ticket;

/// How the receipt of a ticket that came by mail is kept short.
public enum Receipting {
  /// The sender is not proven to be who they say: nothing of what they wrote is repeated to them
  /// (threat T07).
  BARE,
  /// None is sent: the mail asks for no automatic answer (threat T06).
  NONE
}
