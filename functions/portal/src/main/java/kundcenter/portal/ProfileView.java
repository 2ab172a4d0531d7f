package kundcenter.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody sees of themselves.
///
/// @param certificates what they are trained in
/// @param phone our number, for the certified
/// @param fresh whether they have just signed in, as what concerns all of their data takes
public record ProfileView(
    Viewer viewer,
    List<Browser> browsers,
    List<CompanyView.Certificate> certificates,
    Optional<String> phone,
    boolean fresh) {

  public ProfileView {
    browsers = List.copyOf(browsers);
    certificates = List.copyOf(certificates);
  }

  /// Where the person is signed in.
  ///
  /// @param name what the browser calls itself
  public record Browser(String name, Instant seen, boolean isThis) {

    /// A name that people know, by the signs that browsers give.
    public String known(Words words) {
      for (var browser : List.of("Firefox", "Edg", "OPR", "Chrome", "Safari"))
        if (name.contains(browser)) return KNOWN.getOrDefault(browser, browser);
      return words.text("profile.some-browser");
    }

    private static final Map<String, String> KNOWN = Map.of("Edg", "Edge", "OPR", "Opera");
  }
}
