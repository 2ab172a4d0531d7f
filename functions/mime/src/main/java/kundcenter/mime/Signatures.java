package kundcenter.mime;

import java.util.List;
import java.util.Locale;

/// The lines by which devices and programs sign a mail.
final class Signatures {

  private static final int LONGEST = 140;

  private static final List<String> BEGINNINGS = List.of(
      "sent from",
      "sent via",
      "sent with",
      "sent by",
      "from my ",
      "get outlook for",
      "skickat från min",
      "skickat från e-post",
      "skickat från outlook",
      "skickat från yahoo",
      "skickat med",
      "hämta outlook för",
      "sendt fra min",
      "sendt fra outlook",
      "sendt fra e-post",
      "sendt fra mail",
      "sendt med",
      "sendt via",
      "få outlook til",
      "hent outlook til",
      "få outlook for",
      "lähetetty",
      "hanki outlook",
      "von meinem",
      "gesendet von",
      "gesendet mit",
      "von unterwegs gesendet",
      "outlook für",
      "diese nachricht wurde von meinem",
      "holen sie sich outlook",
      "envoyé depuis",
      "envoyé de mon",
      "enviado desde",
      "enviado do meu",
      "inviato da",
      "verzonden met",
      "verzonden vanaf",
      "verstuurd vanaf",
      "wysłane z",
      "отправлено с",
      "從我的");

  private Signatures() {}

  static boolean isOne(String line) {
    var bare = bare(line);
    if (bare.length() > LONGEST) return false;
    return BEGINNINGS.stream().anyMatch(bare::startsWith)
        || (bare.endsWith(" from mobile") && bare.length() < 40);
  }

  /// Without the brackets of links and remarks, in lower case.
  private static String bare(String line) {
    var bare = new StringBuilder(line.length());
    for (var i = 0; i < line.length() && bare.length() <= LONGEST * 2; i++) {
      var sign = line.charAt(i);
      if ("<>[]()*_".indexOf(sign) < 0) bare.append(sign);
      else if (sign == '(' && !bare.isEmpty()) break; // where a link leads
    }
    return bare.toString().strip().toLowerCase(Locale.ROOT);
  }
}
