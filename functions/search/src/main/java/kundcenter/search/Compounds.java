package kundcenter.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Swedish compounds and their parts: *semester* and *skuld* of *semesterskuld*, *vecko* of
/// *veckovila*.
///
/// A compound is cut only where all of it is known words. The known ones are those of
/// `words_sv.txt`, and whatever else the asker knows.
final class Compounds {

  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_MISTYPED = 5;
  private static final int LONGEST = 40;
  private static final int MOST_PARTS = 4;

  /// What may stand between the parts.
  private static final List<String> JOINTS = List.of("", "s");

  private static final Set<String> KNOWN = read();
  private static final Set<String> STEMS = KNOWN.stream()
      .map(Tongue.SV::stem)
      .filter(stem -> stem.length() >= SHORTEST_PART)
      .collect(Collectors.toUnmodifiableSet());

  private Compounds() {}

  /// The stems of the parts; none if the word is not of several known ones.
  static List<String> parts(String plain, Predicate<String> isKnownToo) {
    if (plain.length() < 2 * SHORTEST_PART || plain.length() > LONGEST) return List.of();
    var parts = new ArrayList<String>();
    return split(plain, isKnownToo, parts) && parts.size() > 1 ? List.copyOf(parts) : List.of();
  }

  /// The stems of two parts of which one is mistyped by a sign: *semst(er)* and *skuld*.
  static List<String> nearParts(String plain, Predicate<String> isKnownToo) {
    if (plain.length() > LONGEST) return List.of();
    for (var end = plain.length() - SHORTEST_MISTYPED; end >= SHORTEST_PART; end--) {
      var first = plain.substring(0, end);
      var last = plain.substring(end);
      if (isFirst(first, isKnownToo)) {
        var meant = meant(last);
        if (meant.isPresent()) return List.of(Tongue.SV.stem(first), Tongue.SV.stem(meant.get()));
      }
    }
    for (var end = SHORTEST_MISTYPED; end <= plain.length() - SHORTEST_PART; end++) {
      var last = plain.substring(end);
      if (isLast(last, isKnownToo)) {
        var meant = meant(plain.substring(0, end));
        if (meant.isPresent()) return List.of(Tongue.SV.stem(meant.get()), Tongue.SV.stem(last));
      }
    }
    return List.of();
  }

  private static Optional<String> meant(String mistyped) {
    return mistyped.length() < SHORTEST_MISTYPED
        ? Optional.empty()
        : KNOWN.stream().filter(word -> isOneSignOff(mistyped, word)).sorted().findFirst();
  }

  /// Whether one sign more, less or other makes the one the other. The first one is right.
  private static boolean isOneSignOff(String one, String other) {
    if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 1)
      return false;
    var from = 0;
    var most = Math.min(one.length(), other.length());
    while (from < most && one.charAt(from) == other.charAt(from)) from++;
    var rest = one.length() >= other.length() ? from + 1 : from;
    var otherRest = other.length() >= one.length() ? from + 1 : from;
    return rest <= one.length()
        && otherRest <= other.length()
        && one.substring(rest).equals(other.substring(otherRest));
  }

  /// Longest first parts are tried first: *arbetsgivare* is rather one word than two.
  private static boolean split(String rest, Predicate<String> isKnownToo, List<String> parts) {
    if (parts.size() == MOST_PARTS) return false;
    if (!parts.isEmpty() && isLast(rest, isKnownToo)) {
      parts.add(Tongue.SV.stem(rest));
      return true;
    }
    for (var end = rest.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      var part = rest.substring(0, end);
      if (!isFirst(part, isKnownToo)) continue;
      for (var joint : JOINTS) {
        if (!rest.startsWith(joint, end)) continue;
        parts.add(Tongue.SV.stem(part));
        if (split(rest.substring(end + joint.length()), isKnownToo, parts)) return true;
        parts.removeLast();
      }
    }
    return false;
  }

  /// A part that others follow: the word as it stands, or with the vowel that it has there,
  /// *lön* in *lönebesked*, *vecka* in *veckovila*.
  private static boolean isFirst(String part, Predicate<String> isKnownToo) {
    if (KNOWN.contains(part) || isKnownToo.test(part)) return true;
    var last = part.charAt(part.length() - 1);
    if (part.length() <= SHORTEST_PART) return false;
    var bare = part.substring(0, part.length() - 1);
    return switch (last) {
      case 'e' -> KNOWN.contains(bare) || KNOWN.contains(bare + "a");
      case 'o', 'u' -> KNOWN.contains(bare + "a");
      default -> KNOWN.contains(part + "a") || KNOWN.contains(part + "e");
    };
  }

  /// The last part may have any ending.
  private static boolean isLast(String part, Predicate<String> isKnownToo) {
    return part.length() >= SHORTEST_PART
        && (KNOWN.contains(part) || isKnownToo.test(part) || STEMS.contains(Tongue.SV.stem(part)));
  }

  private static Set<String> read() {
    try (var in = Compounds.class.getResourceAsStream("words_sv.txt");
        var reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return Set.copyOf(new HashSet<>(reader.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
