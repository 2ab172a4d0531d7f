package kundcenter.local;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.emulators.ChangedTable;
import kundcenter.local.function.CannotRun;
import kundcenter.template.UnreadableTemplate;

/// `./kundcenter run`: the whole system on this machine, until Ctrl-C.
public final class Run {

  /// What is another than in the cloud. The S3 server here locks nothing.
  static final Map<String, String> PARAMETERS = Map.of("Stage", "local", "LockReleases", "false");

  private static final Set<String> OPTIONS =
      Set.of("--root", "--data", "--port", "--smtp-port", "--delivery");

  private static final Set<String> SWITCHES = Set.of("--localstack");

  private Run() {}

  /// Answers from when it says so; ends with 0 when asked to, with 1 when it can't begin.
  public static void main(String[] arguments) {
    var began = System.nanoTime();
    try {
      var typed = Arguments.parse(OPTIONS, SWITCHES, arguments);
      var system = LocalSystem.start(new LocalSystem.Plan(
          typed.root().resolve("template.yaml"),
          PARAMETERS,
          typed.data(),
          typed.ports(),
          RunFolder.hasDemo(typed.data()) ? Optional.empty() : Optional.of(Demo.read()),
          typed.delivery(),
          typed.has("--localstack") ? LocalSystem.Place.ELSEWHERE : LocalSystem.Place.HERE));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system)));
      System.out.print(greeting(system, typed, Duration.ofNanos(System.nanoTime() - began)));
    } catch (CannotRun | ChangedTable | UnreadableTemplate e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  // A JVM that a signal ends would tell 130 or 143, but to be asked to stop is no failure.
  private static void end(LocalSystem system) {
    system.close();
    Runtime.getRuntime().halt(0);
  }

  private static String greeting(LocalSystem system, Arguments typed, Duration took) {
    var text = new StringBuilder()
        .append("Kundcenter is ready after %.1f s. Ctrl-C ends it.%n%n"
            .formatted(took.toMillis() / 1000.0));
    for (var path : system.paths())
      text.append("  ").append(system.url()).append(path).append('\n');
    var tokens = system.tokens().value();
    if (!tokens.isEmpty()) {
      text.append("\nWho you can be:\n\n");
      tokens.forEach((name, token) -> text.append("  %-10s %s%n".formatted(name, token)));
      text.append("\n  curl -H 'Authorization: Bearer %s' %s%s%n"
          .formatted(
              tokens.values().iterator().next(), system.url(), system.paths().getFirst()));
    }
    system.mail().ifPresent(mail -> text.append(greeting(system, mail)));
    return text.append("\nData and logs: ").append(typed.data()).append('\n').toString();
  }

  private static String greeting(LocalSystem system, MailAddress mail) {
    return """

        Mail to the desk:

          printf 'From: anna@customer.example\\nTo: %2$s\\nSubject: Hej\\n\\nDet fungerar inte.\\n' |
            curl smtp://127.0.0.1:%1$d --mail-from anna@customer.example --mail-rcpt %2$s -T -

        What the desk sends: %3$s/mailbox
        """.formatted(mail.port(), mail.recipient(), system.url());
  }
}
