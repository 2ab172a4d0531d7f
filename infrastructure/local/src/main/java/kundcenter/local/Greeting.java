package kundcenter.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kundcenter.customer.Person;

/// What `./kundcenter run` says once everything answers: what to open, who one can be, and a call
/// and a mail to begin with.
///
/// @param began how long it took to get there
/// @param signsIn somebody of the demo who can sign in to the portal
record Greeting(LocalSystem system, Optional<Person> signsIn, Path data, Duration began) {

  String text() {
    var text = new StringBuilder()
        .append(String.format(
            Locale.ROOT,
            "Kundcenter is ready after %.1f s. Ctrl-C ends it.%n%n",
            began.toMillis() / 1000.0));
    if (system.hasPages()) text.append(portal());
    else system.paths().forEach(path -> text.append(line("API", at(path), "")));
    system.mail().ifPresent(mail -> text.append(mailbox(mail)));
    if (!system.tokens().value().isEmpty()) text.append(tokens());
    system.mail().ifPresent(mail -> text.append(mail(mail)));
    return text.append("\nData and logs: ").append(data).append('\n').toString();
  }

  private String portal() {
    var hint = signsIn
        .map(person -> "sign in as " + person.address() + "; the link comes to the mailbox")
        .orElse("");
    return line("Portal", at("/"), hint) + line("API", at("/v1/…"), "docs/api.md");
  }

  private String mailbox(MailAddress mail) {
    return line("Mailbox", at("/mailbox"), "what the desk sends, and where to answer it")
        + line("Mail", "smtp://127.0.0.1:" + mail.port(), "to " + mail.recipient());
  }

  private String tokens() {
    var tokens = system.tokens().value();
    var text = new StringBuilder("\nTokens for the API:\n\n");
    tokens.forEach((name, token) -> text.append("  %-9s %s%n".formatted(name, token)));
    return text.append("\n  curl -H 'Authorization: Bearer %s' %s%n"
            .formatted(tokens.values().iterator().next(), at(system.paths().getFirst())))
        .toString();
  }

  private static String mail(MailAddress mail) {
    return """

        A first mail:

          printf 'From: anna@customer.example\\nTo: %2$s\\nSubject: Hej\\n\\nDet fungerar inte.\\n' |
            curl smtp://127.0.0.1:%1$d --mail-from anna@customer.example --mail-rcpt %2$s -T -
        """.formatted(mail.port(), mail.recipient());
  }

  private String at(String path) {
    return system.url() + path;
  }

  private static String line(String what, String where, String hint) {
    return "  %-9s %s  %s".formatted(what, where, hint).stripTrailing() + "\n";
  }
}
