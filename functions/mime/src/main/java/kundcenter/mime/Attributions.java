package kundcenter.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The lines by which mailers tell who wrote what they quote: `On … wrote:`, `Den … skrev …:`.
final class Attributions {

  static final int LONGEST = 500;

  /// A verb at the end, before the colon.
  private static final List<String> VERBS = List.of(
      "wrote",
      "writes",
      "skrev",
      "kirjoitti",
      "schrieb",
      "schreef",
      "a écrit",
      "escribió",
      "escreveu",
      "ha scritto",
      "napisał",
      "napisał(a)",
      "napisała",
      "написал",
      "написала",
      "пише",
      "написав",
      "写道",
      "寫道");

  private static final Set<String> OPENINGS =
      Set.of("on", "den", "am", "at", "le", "il", "el", "em", "op", "dnia", "på", "vid");

  /// As they stand in Norwegian, Danish, Swedish, Finnish and German; a date follows.
  private static final Set<String> WEEKDAYS = Set.of(
      "man", "tir", "ons", "tor", "tors", "fre", "lør", "lör", "søn", "sön", "mån", "tis", "ma",
      "ti", "ke", "to", "pe", "la", "su", "mo", "di", "mi", "do", "fr", "sa", "so");

  private static final List<String> TITLES = List.of(
      "original message",
      "ursprungligt meddelande",
      "originalmeddelande",
      "opprinnelig melding",
      "oprindelig besked",
      "oprindelig meddelelse",
      "original meddelelse",
      "alkuperäinen viesti",
      "ursprüngliche nachricht",
      "ursprüngliche mail",
      "message d'origine",
      "mensaje original",
      "messaggio originale",
      "mensagem original",
      "oorspronkelijk bericht",
      "forwarded message",
      "vidarebefordrat meddelande",
      "vidarebefordrat brev",
      "videresendt melding",
      "videresendt besked",
      "edelleenlähetetty viesti",
      "välitetty viesti",
      "weitergeleitete nachricht",
      "begin forwarded message",
      "message transféré",
      "reply message",
      "пересылаемое сообщение",
      "исходное сообщение");

  private Attributions() {}

  /// Whether a line could be the first of a folded one: a date after a known opening, or a verb
  /// after an address.
  static boolean mayBegin(String line) {
    var bare = unquoted(line);
    if (bare.isEmpty() || bare.length() > LONGEST) return false;
    if (hasDigit(bare) && (startsWithDate(bare) || opens(bare))) return true;
    var words = bare.toLowerCase(Locale.ROOT);
    return words.indexOf("@") > 0 && holdsVerb(words);
  }

  /// An address begins in this line and ends in the next.
  static boolean isOpen(String line) {
    return line.lastIndexOf('<') > line.lastIndexOf('>');
  }

  static boolean isOne(String line) {
    var bare = unquoted(line);
    if (bare.isEmpty() || bare.length() > LONGEST) return false;
    return isTitle(bare) || isRuled(bare) || isTelling(bare) || isDated(bare);
  }

  /// `-----Original Message-----`, also without the hyphens where nothing else stands there.
  private static boolean isTitle(String bare) {
    var title = withoutRule(bare);
    if (title.endsWith(":")) title = title.substring(0, title.length() - 1).strip();
    return TITLES.contains(title.toLowerCase(Locale.ROOT));
  }

  /// `---- On … wrote ----`
  private static boolean isRuled(String bare) {
    if (!bare.startsWith("----") || !bare.endsWith("----")) return false;
    var inner = withoutRule(bare);
    return hasDigit(inner) && VERBS.stream().anyMatch(inner.toLowerCase(Locale.ROOT)::endsWith);
  }

  /// Ends with a colon, holds a verb, and either an address or a date after a known opening.
  private static boolean isTelling(String bare) {
    if (!bare.endsWith(":") && !bare.endsWith("：")) return false;
    var words = bare.substring(0, bare.length() - 1).strip().toLowerCase(Locale.ROOT);
    var endsWithVerb = VERBS.stream().anyMatch(verb -> endsWithWord(words, verb));
    if (!endsWithVerb && !holdsVerb(words)) return false;
    var hasDate = hasDigit(words);
    var hasAddress = words.indexOf('@') > 0;
    if (hasAddress) return endsWithVerb || hasDate;
    return hasDate && (opens(words) || startsWithDate(words) || endsWithVerb);
  }

  /// `2016-10-24 15:36 GMT+02:00 Name <address>:`, and what Gmail wrote before that.
  private static boolean isDated(String bare) {
    if (!startsWithDate(bare)) return false;
    return bare.contains(" GMT")
        || (bare.endsWith(">") && bare.indexOf('@') > 0)
        || bare.endsWith(">:");
  }

  private static boolean holdsVerb(String words) {
    return VERBS.stream().anyMatch(verb -> words.contains(" " + verb + " "));
  }

  private static boolean endsWithWord(String words, String verb) {
    if (!words.endsWith(verb)) return false;
    var before = words.length() - verb.length() - 1;
    return before < 0 || !Character.isLetter(words.charAt(before));
  }

  private static boolean opens(String bare) {
    var end = 0;
    while (end < bare.length() && Character.isLetter(bare.charAt(end))) end++;
    var word = bare.substring(0, end).toLowerCase(Locale.ROOT);
    if (OPENINGS.contains(word)) return true;
    while (end < bare.length() && "., ".indexOf(bare.charAt(end)) >= 0) end++;
    return WEEKDAYS.contains(word) && end < bare.length() && Character.isDigit(bare.charAt(end));
  }

  /// `2016-10-24`, `2013/7/20`, `20 okt. 2016`, `12.3.2020`
  private static boolean startsWithDate(String bare) {
    var digits = 0;
    while (digits < bare.length() && Character.isDigit(bare.charAt(digits))) digits++;
    if (digits == 0 || digits > 4 || digits == bare.length()) return false;
    var next = bare.charAt(digits);
    if (next == '-' || next == '/' || next == '.')
      return digits + 1 < bare.length() && Character.isDigit(bare.charAt(digits + 1));
    return digits <= 2
        && next == ' '
        && digits + 1 < bare.length()
        && Character.isLetter(bare.charAt(digits + 1));
  }

  private static boolean hasDigit(String text) {
    for (var i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
    return false;
  }

  private static String withoutRule(String bare) {
    var start = 0;
    var end = bare.length();
    while (start < end && "-_*= ".indexOf(bare.charAt(start)) >= 0) start++;
    while (end > start && "-_*= ".indexOf(bare.charAt(end - 1)) >= 0) end--;
    return bare.substring(start, end);
  }

  private static String unquoted(String line) {
    var start = 0;
    while (start < line.length() && "> \t\u00A0*".indexOf(line.charAt(start)) >= 0) start++;
    return line.substring(start).replace('\u00A0', ' ').strip();
  }
}
