package kundcenter.mime;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what the lines of a mail look like, each on its own but for attributions, which mailers
/// fold.
final class LineKinds {

  private static final int FOLDED = 6; // lines of one attribution
  private static final int LONGEST_PREFIX = 20;
  private static final int LONGEST_DELIMITER = 120;
  private static final String RULES = "-_—–=~#*+ᐧ";

  private static final Set<String> HEADERS = Set.of(
      // English, Swedish, Norwegian, Danish, Finnish, German
      "from",
      "sent",
      "to",
      "cc",
      "bcc",
      "subject",
      "date",
      "reply-to",
      "importance",
      "från",
      "skickat",
      "till",
      "kopia",
      "ämne",
      "datum",
      "svara till",
      "fra",
      "sendt",
      "til",
      "emne",
      "dato",
      "kopi",
      "lähettäjä",
      "lähetetty",
      "vastaanottaja",
      "aihe",
      "päiväys",
      "päivämäärä",
      "kopio",
      "von",
      "gesendet",
      "an",
      "betreff",
      "antwort an",
      "kopie",
      // and those that neighbours write
      "de",
      "envoyé",
      "à",
      "objet",
      "répondre à",
      "enviado",
      "para",
      "asunto",
      "fecha",
      "da",
      "inviato",
      "a",
      "oggetto",
      "data",
      "risposta",
      "van",
      "verzonden",
      "aan",
      "onderwerp",
      "enviada",
      "assunto",
      "od",
      "wysłano",
      "do",
      "temat",
      "от",
      "отправлено",
      "кому",
      "тема",
      "дата");

  private LineKinds() {}

  static LineKind[] of(List<String> lines) {
    var kinds = new LineKind[lines.size()];
    var inCode = false;
    for (var i = 0; i < kinds.length; ) {
      var line = lines.get(i);
      var isFence = line.startsWith("```");
      if (isFence) inCode = !inCode;
      var folded = line.equals(HtmlText.MARK)
          ? marked(lines, i)
          : isFence || inCode ? 0 : attribution(lines, i);
      if (folded > 0) {
        Arrays.fill(kinds, i, i + folded, LineKind.ATTRIBUTION);
        i += folded;
      } else {
        kinds[i++] = isFence || (inCode && !line.isBlank()) ? LineKind.TEXT : kind(line);
      }
    }
    return kinds;
  }

  private static LineKind kind(String line) {
    if (line.isBlank()) return LineKind.BLANK;
    if (isDelimiter(line)) return LineKind.DELIMITER;
    if (isQuote(line)) return LineKind.QUOTE;
    if (isHeader(line)) return LineKind.HEADER;
    if (Signatures.isOne(line)) return LineKind.SIGNATURE;
    return LineKind.TEXT;
  }

  /// A mark with the lines that stand between it and the quote, where one follows soon.
  private static int marked(List<String> lines, int mark) {
    for (var i = mark + 1; i < Math.min(mark + FOLDED, lines.size()); i++)
      if (isQuote(lines.get(i))) return i - mark;
    return 1;
  }

  /// How many lines from here on are one attribution; 0 for none.
  private static int attribution(List<String> lines, int first) {
    var line = lines.get(first);
    if (line.isBlank()) return 0;
    var folded = Attributions.mayBegin(line) ? folded(lines, first) : 0;
    if (folded > 0 && Attributions.isOpen(line)) return folded;
    return Attributions.isOne(line) ? 1 : folded;
  }

  /// How many lines, from two, are one attribution; 0 for none.
  private static int folded(List<String> lines, int first) {
    var joined = new StringBuilder(lines.get(first).strip());
    for (var i = 1; i < FOLDED && first + i < lines.size(); i++) {
      var next = lines.get(first + i);
      if (Attributions.mayBegin(next) || joined.length() > Attributions.LONGEST) return 0;
      joined.append(' ').append(next.strip());
      if (!next.isBlank() && Attributions.isOne(joined.toString())) return i + 1;
    }
    return 0;
  }

  private static boolean isDelimiter(String line) {
    var bare = line.strip();
    if (bare.length() > LONGEST_DELIMITER) return false;
    var first = bare.charAt(0);
    for (var i = 0; i < bare.length(); i++) {
      var sign = bare.charAt(i);
      if (sign != ' ' && RULES.indexOf(sign) < 0) return false;
    }
    return bare.length() > 1 || first == '—' || first == 'ᐧ';
  }

  /// `>`, `|`, or a name's first letters before the `>`, as some mailers write.
  private static boolean isQuote(String line) {
    var bare = line.stripLeading();
    if (bare.startsWith(">") || bare.startsWith("|")) return true;
    for (var i = 0; i < Math.min(line.length(), LONGEST_PREFIX); i++) {
      if (line.charAt(i) == '>') return i > 0;
      if (!Character.isLetter(line.charAt(i))) return false;
    }
    return false;
  }

  private static boolean isHeader(String line) {
    var bare = line.strip();
    var start = 0;
    while (start < bare.length() && (bare.charAt(start) == '*' || bare.charAt(start) == '_'))
      start++;
    var colon = bare.indexOf(':');
    if (colon <= start || colon - start > LONGEST_PREFIX) return false;
    var end = colon;
    while (end > start && "*_ \u00A0".indexOf(bare.charAt(end - 1)) >= 0) end--;
    return HEADERS.contains(bare.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
