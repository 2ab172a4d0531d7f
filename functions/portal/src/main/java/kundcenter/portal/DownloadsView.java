package kundcenter.portal;

import java.util.List;
import java.util.Optional;
import kundcenter.release.Notes;
import kundcenter.release.Release;

/// The programs that can be fetched.
///
/// @param paused there are more, for whoever has paid
public record DownloadsView(List<Program> programs, boolean paused) {

  public DownloadsView {
    programs = List.copyOf(programs);
  }

  /// A program in its versions, the newest first.
  public record Program(String id, String name, List<Line> lines) {}

  /// A version.
  public record Line(Release release, Release.Standing standing, Optional<Notes> notes) {

    public boolean isOffered() {
      return release.isOffered();
    }

    public String notes(Words words) {
      return notes.map(it -> words.isSwedish() ? it.sv() : it.en()).orElse("");
    }

    /// Why it is not to be used any more.
    public String revoked() {
      return release.stage() instanceof Release.Stage.Revoked it ? it.reason() : "";
    }
  }
}
