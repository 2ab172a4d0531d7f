package kundcenter.search;

import java.util.List;

/// Swedish stems cut back to what verb and noun share: *rätt* of *rättelse* and *rätta*,
/// *registrer* of *registrering*.
final class Roots {

  private static final List<String> ENDINGS = List.of("ning", "ing", "els", "nad", "and", "end");
  private static final int SHORTEST = 3;

  private Roots() {}

  static String of(String stem) {
    return withoutFleetingVowel(withoutEnding(stem));
  }

  private static String withoutEnding(String stem) {
    for (var ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST)
        return stem.substring(0, stem.length() - ending.length());
    }
    return isParticiple(stem) ? stem.substring(0, stem.length() - 1) : stem;
  }

  /// *nummer* and *numret*, *regel* and *regler*: the vowel before the last sign comes and goes,
  /// and a doubled consonant with it.
  private static String withoutFleetingVowel(String stem) {
    var end = stem.length();
    if (end > SHORTEST + 1 && stem.endsWith("el")) end -= 2;
    else if (end > SHORTEST
        && "lr".indexOf(stem.charAt(end - 1)) >= 0
        && !isVowel(stem.charAt(end - 2))) end--;
    if (end > SHORTEST && stem.charAt(end - 1) == stem.charAt(end - 2)) end--;
    return stem.substring(0, end);
  }

  private static boolean isVowel(char sign) {
    return "aeiouyåäö".indexOf(sign) >= 0;
  }

  /// *bokfört*, *stängd*: a consonant, and the ending of the past.
  private static boolean isParticiple(String stem) {
    if (stem.length() <= SHORTEST + 1) return false;
    var last = stem.charAt(stem.length() - 1);
    return (last == 't' || last == 'd') && "lrgkmnv".indexOf(stem.charAt(stem.length() - 2)) >= 0;
  }
}
