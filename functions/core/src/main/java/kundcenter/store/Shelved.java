package kundcenter.store;

import java.util.Optional;
import kundcenter.release.Notes;
import kundcenter.release.Shelf;
import kundcenter.release.Version;

/// A decided change of one shelf.
///
/// @param shelf as it is after the change
/// @param noted what is new in a release that was drafted
public record Shelved(Shelf shelf, Optional<Noted> noted) implements Entry {

  /// The notes of one release.
  public record Noted(Version version, Notes notes) {}
}
