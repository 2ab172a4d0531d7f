package kundcenter.customer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a name as they are looked for: without capitals and accents, but with å, ä and ö,
/// which are letters of their own. A word has two letters or digits at least.
public final class Words {

  private static final int MOST = 10;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final String OWN = "åäö";

  private Words() {}

  public static List<String> of(String name) {
    var folded = folded(name);
    Set<String> words = new LinkedHashSet<>();
    var start = 0;
    for (var i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) continue;
      if (i - start >= SHORTEST) words.add(folded.substring(start, Math.min(i, start + LONGEST)));
      start = i + 1;
    }
    return words.stream().limit(MOST).toList();
  }

  /// How names are sorted.
  public static String folded(String name) {
    var lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(lower.length());
    lower.codePoints().forEach(sign -> {
      if (OWN.indexOf(sign) >= 0) plain.appendCodePoint(sign);
      else plain.append(withoutAccents(sign));
    });
    return plain.toString();
  }

  private static String withoutAccents(int sign) {
    var parts = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD);
    var plain = new StringBuilder();
    parts
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
