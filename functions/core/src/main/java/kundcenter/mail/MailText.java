package kundcenter.mail;

import java.util.Locale;
import java.util.Set;
import kundcenter.ticket.Message;
import kundcenter.ticket.Note;
import kundcenter.ticket.Report;

/// The words of a mail as a ticket takes them: within its limits, and never empty.
public final class MailText {

  private static final String NOTHING = "–";

  /// What mailers put before the subject of an answer or of what is passed on.
  private static final Set<String> PREFIXES =
      Set.of("re", "fw", "fwd", "aw", "wg", "sv", "vs", "vb", "vl", "ang", "antw", "tr", "rv");

  private MailText() {}

  /// The subject without `Re:` and its like, or the first line where there is none.
  public static String subject(InboundMail mail) {
    var subject = withoutPrefixes(mail.heading().subject().strip());
    var text = mail.body().visible().strip();
    var line = text.indexOf('\n');
    return said(subject, line < 0 ? text : text.substring(0, line), Report.LONGEST_SUBJECT);
  }

  /// All that was written: what is passed on stands where a quote would.
  public static String report(InboundMail mail) {
    return said(mail.body().text(), mail.heading().subject(), Message.LONGEST);
  }

  /// What was written now.
  public static String words(InboundMail mail) {
    return said(mail.body().visible(), mail.heading().subject(), Message.LONGEST);
  }

  /// What was written now, and by whom as the mail has it, for the desk.
  public static String note(InboundMail mail) {
    var from = mail.heading().from().stream()
        .findFirst()
        .map(sender -> (sender.name() + " <" + sender.address() + ">").strip())
        .orElse(NOTHING);
    var subject = mail.heading().subject();
    return beginning(from + "\n" + subject + "\n\n" + words(mail), Note.LONGEST);
  }

  private static String said(String text, String instead, int longest) {
    if (!text.isBlank()) return beginning(text.strip(), longest);
    return instead.isBlank() ? NOTHING : beginning(instead.strip(), longest);
  }

  private static String beginning(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  private static String withoutPrefixes(String subject) {
    var rest = subject;
    for (var colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      var word = rest.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      var bracket = word.indexOf('['); // RE[2]:
      if (!PREFIXES.contains(bracket < 0 ? word : word.substring(0, bracket))) return rest;
      rest = rest.substring(colon + 1).strip();
    }
    return rest;
  }
}
