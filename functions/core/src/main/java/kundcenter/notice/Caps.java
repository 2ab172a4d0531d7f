package kundcenter.notice;

import java.time.Instant;
import java.util.List;

/// How many automatic mails have gone, counted so that no two at once are one too many.
public interface Caps {

  /// Counts a notice under each cap, if all have room for it. One that was counted before in the
  /// same windows is not counted again, and always has room.
  boolean take(List<Cap> caps, Notice notice, Instant now);
}
