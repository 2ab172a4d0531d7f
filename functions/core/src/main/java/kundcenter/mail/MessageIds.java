package kundcenter.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The ids by which a mail names itself and those that it answers, without `<` and `>`.
///
/// A stranger can write any id, so they find a thread but grant nothing (threats T02, T10).
public record MessageIds(Optional<String> own, List<String> inReplyTo, List<String> references) {

  /// More are never looked up.
  public static final int MOST = 100;

  public MessageIds {
    inReplyTo = List.copyOf(inReplyTo);
    references = List.copyOf(references);
  }

  /// Those that it answers, the likeliest first: what it replies to, then its references from the
  /// newest to the oldest.
  public List<String> answered() {
    return Stream.concat(inReplyTo.stream(), references.reversed().stream())
        .distinct()
        .limit(MOST)
        .toList();
  }
}
