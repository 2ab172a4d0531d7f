package kundcenter.local.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kundcenter.local.mail.MailboxHtml.Opened;
import kundcenter.mime.MailReader;
import kundcenter.mime.PartSink;

/// `/mailbox`: what the desk has sent, to be read and answered as those would who got it. Answers
/// go the way of every mail, by SMTP.
///
/// Whoever opens it reads everybody's mail, sign-in links too, so it answers to this machine's
/// names only, and takes words from its own pages only.
public final class MailboxPage {

  public static final String PATH = "/mailbox";

  private static final int LONGEST_FORM = 1 << 20;
  private static final String OF_PAGES =
      "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  // What a mail brings may look as it likes and do nothing.
  private static final String OF_MAILS =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

  private final SentMails mails;
  private final Post post;
  private final String supportAddress;

  /// @param smtpPort of the inbox
  public MailboxPage(SentMails mails, int smtpPort, String supportAddress) {
    this.mails = mails;
    post = new Post(smtpPort);
    this.supportAddress = supportAddress;
  }

  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = List.of(exchange.getRequestURI().getPath().substring(1).split("/", -1));
      if (!path.getFirst().equals("mailbox") || !isOfThisMachine(exchange)) notFound(exchange);
      else if (exchange.getRequestMethod().equals("POST")) write(exchange, path);
      else if (path.size() == 1) list(exchange);
      else if (path.equals(List.of("mailbox", "style.css"))) style(exchange);
      else show(exchange, path);
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    var opened = mails.all().stream().map(mail -> open(mail.id())).toList();
    page(exchange, 200, MailboxHtml.list(opened, supportAddress));
  }

  private void show(HttpExchange exchange, List<String> path) throws IOException {
    var kept = mails.find(path.get(1)).orElse(null);
    if (kept == null || path.size() > 3) {
      notFound(exchange);
      return;
    }
    switch (path.size() == 2 ? "" : path.get(2)) {
      case "" -> page(exchange, 200, MailboxHtml.mail(open(kept.mail().id())));
      case "raw" ->
        answer(
            exchange, 200, "text/plain; charset=utf-8", OF_MAILS, kept.bytes().array());
      case "html" ->
        answer(
            exchange,
            200,
            "text/html; charset=utf-8",
            OF_MAILS,
            ("<!doctype html><meta charset=utf-8><base target=_blank>"
                    + open(kept.mail().id()).mail().body().html().orElse(""))
                .getBytes(StandardCharsets.UTF_8));
      default -> notFound(exchange);
    }
  }

  private void write(HttpExchange exchange, List<String> path) throws IOException {
    if (!isFromThisPage(exchange)) {
      page(exchange, 403, MailboxHtml.note("Not sent", "This came from another page."));
      return;
    }
    var form = form(exchange.getRequestBody());
    if (path.equals(List.of("mailbox", "new"))) {
      var from = form.getOrDefault("from", "");
      var letter = Letter.of(
          from, supportAddress, form.getOrDefault("subject", ""), form.getOrDefault("text", ""));
      bring(exchange, letter);
    } else if (path.size() == 3 && path.get(2).equals("reply")) {
      var kept = mails.find(path.get(1)).orElse(null);
      if (kept == null) notFound(exchange);
      else
        bring(
            exchange,
            Letter.reply(
                kept.mail().to().getFirst(),
                open(kept.mail().id()).mail(),
                kept.mail().at(),
                form.getOrDefault("text", "")));
    } else {
      notFound(exchange);
    }
  }

  private void bring(HttpExchange exchange, Letter letter) throws IOException {
    try {
      post.bring(letter.from(), letter.to(), letter.mail().array());
      page(
          exchange,
          200,
          MailboxHtml.note(
              "Sent", "The desk has it. What it answers is in the mailbox in a moment."));
    } catch (Post.Returned e) {
      page(
          exchange,
          422,
          MailboxHtml.note("Not sent", "The inbox says: " + String.valueOf(e.getMessage())));
    }
  }

  private Opened open(String id) {
    var kept = mails.find(id).orElseThrow();
    try {
      var reading =
          MailReader.read(new ByteArrayInputStream(kept.bytes().array()), PartSink.NOWHERE);
      return new Opened(kept.mail(), reading.mail());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A page elsewhere whose name leads here would else read the mails (DNS rebinding).
  private static boolean isOfThisMachine(HttpExchange exchange) {
    var host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && Set.of("127.0.0.1", "localhost").contains(host.split(":", 2)[0]);
  }

  private static boolean isFromThisPage(HttpExchange exchange) {
    var origin = exchange.getRequestHeaders().getFirst("Origin");
    var host = exchange.getRequestHeaders().getFirst("Host");
    return ("http://" + host).equals(origin);
  }

  private static Map<String, String> form(InputStream in) throws IOException {
    var text = new String(in.readNBytes(LONGEST_FORM), StandardCharsets.UTF_8);
    var form = new HashMap<String, String>();
    for (var field : text.split("&", -1)) {
      var parts = field.split("=", 2);
      if (parts.length == 2)
        form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static void style(HttpExchange exchange) throws IOException {
    try (var in = MailboxPage.class.getResourceAsStream("/mailbox.css")) {
      if (in == null) throw new IllegalStateException("mailbox.css is not on the classpath");
      answer(exchange, 200, "text/css", OF_PAGES, in.readAllBytes());
    }
  }

  private static void notFound(HttpExchange exchange) throws IOException {
    page(exchange, 404, MailboxHtml.note("Not found", "There is no such mail."));
  }

  private static void page(HttpExchange exchange, int status, String html) throws IOException {
    answer(
        exchange,
        status,
        "text/html; charset=utf-8",
        OF_PAGES,
        html.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(
      HttpExchange exchange, int status, String type, String policy, byte[] body)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.add("Content-Type", type);
    headers.add("Content-Security-Policy", policy);
    headers.add("X-Content-Type-Options", "nosniff");
    headers.add("Referrer-Policy", "same-origin");
    headers.add("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
