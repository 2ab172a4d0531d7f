package kundcenter.access;

import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Caller;

/// As whom a token lets its holder act, and what for. What the identity may do is decided where it
/// is done; the token can only narrow it.
///
/// @param scopes empty where the token is for all that the identity may do
public record Authority(Caller caller, Optional<Set<Scope>> scopes) {

  public Authority {
    scopes = scopes.map(Set::copyOf);
  }

  /// For all that the identity may do.
  public static Authority whole(Caller caller) {
    return new Authority(caller, Optional.empty());
  }

  /// Whether the token is for this act on what lies under that name.
  public boolean allows(String resource, Scope.Action action) {
    return scopes
        .map(these -> Scope.Resource.of(resource)
            .filter(known -> these.contains(new Scope(known, action)))
            .isPresent())
        .orElse(true);
  }
}
