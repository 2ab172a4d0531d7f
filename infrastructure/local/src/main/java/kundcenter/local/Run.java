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

  private static final Set<String> SWITCHES = Set.of("--localstack", "--isolated");

  private Run() {}

  /// Answers from when it says so; ends with 0 when asked to, with 1 when it can't begin.
  public static void main(String[] arguments) {
    var began = System.nanoTime();
    try {
      var typed = Arguments.parse(OPTIONS, SWITCHES, arguments);
      var demo = Demo.read();
      var system = LocalSystem.start(new LocalSystem.Plan(
          typed.root().resolve("template.yaml"),
          PARAMETERS,
          typed.data(),
          typed.ports(),
          Optional.of(demo),
          typed.delivery(),
          place(typed.has("--localstack")),
          place(typed.has("--isolated"))));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system)));
      var took = Duration.ofNanos(System.nanoTime() - began);
      var someone = demo.directory().people().stream().findFirst();
      System.out.print(new Greeting(system, someone, typed.data(), took).text());
    } catch (CannotRun | ChangedTable | UnreadableTemplate e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static LocalSystem.Place place(boolean isElsewhere) {
    return isElsewhere ? LocalSystem.Place.ELSEWHERE : LocalSystem.Place.HERE;
  }

  // A JVM that a signal ends would tell 130 or 143, but to be asked to stop is no failure.
  private static void end(LocalSystem system) {
    system.close();
    Runtime.getRuntime().halt(0);
  }
}
