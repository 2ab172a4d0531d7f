package kundcenter.notice;

import java.util.List;

/// What is to be done about a notice.
public sealed interface Telling {

  /// A letter is sent, if the caps leave room for it.
  record Send(Letter letter, List<Cap> caps) implements Telling {
    public Send {
      caps = List.copyOf(caps);
    }
  }

  /// Each of several is told by a notice of their own.
  record Spread(List<Notice> notices) implements Telling {
    public Spread {
      notices = List.copyOf(notices);
    }
  }

  /// Nobody is told.
  record Silence(Why why) implements Telling {}

  enum Why {
    /// The ticket, the person or the ask is no more.
    NOBODY,
    /// An address that mail has come back from, or that cannot be written to.
    UNREACHABLE,
    /// What was to be told is true no longer.
    OVERTAKEN,
    /// As many automatic mails as there may be have gone already.
    CAPPED
  }
}
