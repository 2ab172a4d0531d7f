package kundcenter.markdown;

import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.renderer.html.UrlSanitizer;

/// Where an article may lead: to pages over HTTPS, to a mail, and to our own paths. What it
/// shows is our own, so that no reader is told to anybody else (threat T14).
final class AllowedUrls implements UrlSanitizer {

  private static final String NOWHERE = "";

  static boolean isLink(String url) {
    var small = url.toLowerCase(Locale.ROOT);
    return isOwn(url) || Stream.of("https://", "mailto:").anyMatch(small::startsWith);
  }

  /// A path from our root. Two slashes would begin another host; a backslash counts as a slash
  /// to browsers, and signs below the space are dropped by them.
  static boolean isOwn(String url) {
    return url.startsWith("/")
        && !url.startsWith("//")
        && url.chars().allMatch(sign -> sign > ' ' && sign != '\\');
  }

  @Override
  public String sanitizeLinkUrl(String url) {
    return isLink(url) ? url : NOWHERE;
  }

  @Override
  public String sanitizeImageUrl(String url) {
    return isOwn(url) ? url : NOWHERE;
  }
}
