package kundcenter.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kundcenter.template.Function;
import org.crac.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A handler of this test, loaded by Lambda's own client from a folder of classes.
class FunctionProcessTest {

  @TempDir
  private Path folder;

  @Test
  void a_handler_answers_in_a_process_of_its_own() throws InterruptedException {
    try (var process = start("answer", Duration.ofSeconds(20), false)) {
      assertThat(process.ask("call-1", "{\"say\":\"hej\"}"))
          .isEqualTo(new Answer.Returned("answer call-1 {\"say\":\"hej\"}"));
      assertThat(process.ask("call-2", "{}")).isEqualTo(new Answer.Returned("answer call-2 {}"));
      assertThat(process.cpu()).isPositive();
    }
  }

  @Test
  void a_handler_that_throws_has_failed_and_answers_the_next_event() throws InterruptedException {
    try (var process = start("throw", Duration.ofSeconds(20), false)) {
      assertThat(process.ask("call-1", "throw")).isEqualTo(new Answer.Failed());
      assertThat(process.ask("call-2", "{}")).isEqualTo(new Answer.Returned("throw call-2 {}"));
    }
  }

  @Test
  void a_process_that_lets_an_event_time_out_is_replaced() throws InterruptedException {
    try (var process = start("sleep", Duration.ofSeconds(5), false)) {
      assertThat(process.ask("call-1", "sleep")).isEqualTo(new Answer.TimedOut());
      assertThat(process.ask("call-2", "{}")).isEqualTo(new Answer.Returned("sleep call-2 {}"));
    }
  }

  @Test
  void a_process_that_is_closed_is_replaced_by_none() throws InterruptedException {
    var process = start("answer", Duration.ofSeconds(20), false);
    process.close();

    assertThat(process.ask("call-1", "{}")).isEqualTo(new Answer.Failed());
  }

  @Test
  void a_snapshot_is_primed_before_it_is_frozen_and_told_when_it_is_restored_T53()
      throws InterruptedException {
    try (var process = start("prime", Duration.ofSeconds(20), true)) {
      process.freezeAndRestore();

      assertThat(process.ask("call-1", "{}"))
          .isEqualTo(new Answer.Returned("prime, frozen, restored call-1 {}"));
    }
  }

  private FunctionProcess start(String word, Duration timeout, boolean isSnapshot) {
    var function = new Function(
        "EchoFunction",
        EchoHandler.class.getName() + "::handleRequest",
        packaged(),
        Map.of(),
        timeout,
        512,
        List.of());
    return FunctionProcess.start(new FunctionProcess.Plan(
        function, Map.of("WORD", word), List.of("-Xmx64m"), folder.resolve("log"), isSnapshot));
  }

  /// As the cloud gets a function: every jar that it needs in `lib`.
  private Path packaged() {
    var code = folder.resolve("function");
    try {
      Files.createDirectories(code.resolve("lib"));
      var name = EchoHandler.class.getName().replace('.', '/') + ".class";
      Files.createDirectories(code.resolve(name).getParent());
      Files.copy(home(EchoHandler.class).resolve(name), code.resolve(name));
      Files.copy(home(Resource.class), code.resolve("lib/crac.jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return code;
  }

  /// The folder or jar that a class comes from.
  private static Path home(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
