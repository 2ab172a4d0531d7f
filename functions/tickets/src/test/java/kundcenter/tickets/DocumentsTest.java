package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.contract.OpenApi;
import kundcenter.ticket.Refusal;
import kundcenter.web.ProblemType;
import kundcenter.web.WebProblem;
import kundcenter.web.desk.DirectoryProblem;
import kundcenter.web.desk.RefusalProblem;
import org.junit.jupiter.api.Test;

/// The documents tell of what there is.
class DocumentsTest {

  private static final Pattern PROBLEM = Pattern.compile("\\| `([a-z0-9-]+)` \\| (\\d{3}) \\|.*");
  private static final Pattern THREAT = Pattern.compile("\\| (T\\d\\d) \\|.*");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Simulation))\\.(\\w+)`");
  private static final Pattern NAMED = Pattern.compile("void \\w+_(T\\d\\d)\\(");

  @Test
  void every_problem_is_documented_with_its_status_and_no_other() {
    var documented = lines("docs/api.md")
        .map(PROBLEM::matcher)
        .filter(row -> row.matches())
        .collect(Collectors.toMap(row -> row.group(1), row -> Integer.valueOf(row.group(2))));

    assertThat(documented).containsExactlyInAnyOrderEntriesOf(problems());
  }

  @Test
  void every_threat_is_listed_with_tests_that_there_are() {
    var sources = sources();
    var tests = lines("docs/threats.md")
        .flatMap(line -> TEST.matcher(line).results())
        .map(match -> List.of(match.group(1), match.group(2)))
        .toList();

    assertThat(tests)
        .isNotEmpty()
        .allSatisfy(test -> assertThat(sources)
            .containsKey(test.getFirst())
            .satisfies(
                all -> assertThat(all.get(test.getFirst())).contains(" " + test.getLast() + "(")));
  }

  @Test
  void every_threat_that_a_test_names_is_listed() {
    var named = sources().values().stream()
        .flatMap(source -> NAMED.matcher(source).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    var listed = lines("docs/threats.md")
        .map(THREAT::matcher)
        .filter(row -> row.matches())
        .map(row -> row.group(1))
        .toList();

    assertThat(listed).containsAll(named).doesNotHaveDuplicates().isSorted();
  }

  private static Map<String, Integer> problems() {
    var problems = new TreeMap<String, Integer>();
    Stream.<ProblemType>concat(
            Stream.concat(Arrays.stream(WebProblem.values()), Arrays.stream(DeskProblem.values())),
            Stream.of(
                    Arrays.stream(Refusal.values()).map(RefusalProblem::new),
                    Arrays.stream(DirectoryProblem.values()))
                .flatMap(it -> it))
        .forEach(problem -> problems.put(problem.slug(), problem.status()));
    return problems;
  }

  private static Stream<String> lines(String document) {
    return text(OpenApi.REPOSITORY.resolve(document)).lines();
  }

  /// The test classes of the repository by name.
  private static Map<String, String> sources() {
    try (var files = Files.walk(OpenApi.REPOSITORY)) {
      return files
          .filter(DocumentsTest::isOfTests)
          .collect(Collectors.toMap(
              file -> file.getFileName().toString().replace(".java", ""),
              DocumentsTest::text,
              String::concat));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfTests(Path file) {
    var name = file.toString();
    return name.endsWith("Test.java") || name.endsWith("Simulation.java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
