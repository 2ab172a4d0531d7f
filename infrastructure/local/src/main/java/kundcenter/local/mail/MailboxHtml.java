package kundcenter.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kundcenter.mail.InboundMail;

/// The pages of the mailbox.
final class MailboxHtml {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

  /// A mail with what its headers and parts say.
  record Opened(SentMail sent, InboundMail mail) {}

  private MailboxHtml() {}

  static String list(List<Opened> mails, String supportAddress) {
    var page = new StringBuilder();
    if (mails.isEmpty()) page.append("<p>No mail has been sent yet.</p>");
    else {
      page.append("<ol class=mails>");
      for (var opened : mails) page.append(row(opened));
      page.append("</ol>");
    }
    page.append("<h2>Write to the desk</h2><form method=post action=/mailbox/new>")
        .append(field("From", "<input name=from type=email required autocomplete=email>"))
        .append(field("Subject", "<input name=subject>"))
        .append(field("Text", "<textarea name=text rows=6 required></textarea>"))
        .append("<p><button>Send to " + text(supportAddress) + "</button></p></form>");
    return page("Mailbox", "What the desk has sent, the newest first.", page.toString());
  }

  private static String row(Opened opened) {
    var mail = opened.mail;
    return "<li><a href=\"/mailbox/" + opened.sent.id() + "\">" + text(subject(mail)) + "</a>"
        + fate(opened.sent) + "<br><span class=faint>" + WHEN.format(opened.sent.at()) + " to "
        + text(String.join(", ", opened.sent.to())) + "</span></li>";
  }

  static String mail(Opened opened) {
    var sent = opened.sent;
    var mail = opened.mail;
    var page = new StringBuilder("<dl>")
        .append(term("From", sent.from()))
        .append(term("To", String.join(", ", sent.to())))
        .append(term("Sent", when(sent.at())));
    mail.heading().replyTo().forEach(mailbox -> page.append(term("Reply to", mailbox.address())));
    page.append("</dl>").append(fate(sent));
    page.append("<h2>Text</h2><pre>").append(linked(mail.body().text())).append("</pre>");
    if (mail.body().html().isPresent())
      page.append("<h2>HTML</h2><iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\""
          + " title=\"The mail as HTML\" src=\"/mailbox/" + sent.id() + "/html\"></iframe>");
    page.append("<p><a href=\"/mailbox/" + sent.id() + "/raw\">The mail as it was sent</a></p>")
        .append("<h2>Answer</h2><form method=post action=\"/mailbox/" + sent.id() + "/reply\">")
        .append(field("Text", "<textarea name=text rows=6 required></textarea>"))
        .append("<p><button>Send as " + text(sent.to().getFirst()) + "</button></p></form>");
    return page(subject(mail), "<a href=/mailbox>All mails</a>", page.toString());
  }

  static String note(String title, String text) {
    return page(title, "<a href=/mailbox>All mails</a>", "<p>" + text(text) + "</p>");
  }

  private static String page(String title, String lead, String content) {
    return "<!doctype html><html lang=en><meta charset=utf-8>"
        + "<meta name=viewport content=\"width=device-width, initial-scale=1\">"
        + "<title>" + text(title) + " - Kundcenter</title>"
        + "<link rel=stylesheet href=/mailbox/style.css>"
        + "<main><h1>" + text(title) + "</h1><p class=faint>" + lead + "</p>" + content
        + "</main></html>";
  }

  private static String field(String label, String control) {
    return "<p><label>" + label + "<br>" + control + "</label></p>";
  }

  private static String term(String name, String value) {
    return "<dt>" + name + "</dt><dd>" + text(value) + "</dd>";
  }

  private static String when(Instant at) {
    return WHEN.format(at);
  }

  private static String fate(SentMail sent) {
    return sent.fate().equals(Feedback.Fate.DELIVERED.word())
        ? ""
        : " <strong>" + text(sent.fate()) + "</strong>";
  }

  private static String subject(InboundMail mail) {
    return mail.heading().subject().isBlank() ? "(no subject)" : mail.heading().subject();
  }

  /// The text with its addresses of pages as links, up to the first sign that ends one.
  private static String linked(String text) {
    var out = new StringBuilder();
    var from = 0;
    for (int at; (at = next(text, from)) >= 0; ) {
      var end = at;
      while (end < text.length() && " \t\r\n<>\"')".indexOf(text.charAt(end)) < 0) end++;
      while (end > at && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) end--;
      var link = text(text.substring(at, end));
      out.append(text(text.substring(from, at)))
          .append("<a rel=noopener href=\"" + link + "\">" + link + "</a>");
      from = end;
    }
    return out.append(text(text.substring(from))).toString();
  }

  private static int next(String text, int from) {
    var https = text.indexOf("https://", from);
    var http = text.indexOf("http://", from);
    return https < 0 || (http >= 0 && http < https) ? http : https;
  }

  /// As text in a page or in a quoted attribute.
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
