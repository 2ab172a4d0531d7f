package kundcenter.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;

/// Who is signed in, by hashes alone. Whether a session still holds is for [Session#holds] to say:
/// the store removes what has ended days later.
public interface Sessions {

  void begin(Session session);

  Optional<Session> find(PersonId person, Hash id);

  /// Notes a request of a session that has not been ended meanwhile; of another, nothing.
  void note(Session session, Instant now);

  /// All of a person, also such as no longer hold, the newest first.
  List<Session> of(PersonId person);

  /// Ends it for good: whoever shows its token is nobody.
  void end(PersonId person, Hash id);

  void endAll(PersonId person);
}
