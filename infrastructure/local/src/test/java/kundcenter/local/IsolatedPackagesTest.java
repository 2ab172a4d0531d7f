package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A package is one tree of classes: of two files of one name, as the lists of services of two
/// jars, one takes the place of the other, and nobody is told. Runs when they are packaged.
class IsolatedPackagesTest {

  /// Of these any one will do.
  private static final Set<String> UNREAD = Set.of(
      // Terms of use: each jar's own are where it was got from.
      "META-INF/FastDoubleParser-LICENSE",
      "META-INF/LICENSE",
      "META-INF/LICENSE.txt",
      "META-INF/NOTICE",
      "META-INF/NOTICE.txt",
      // Tokenizers by their names: ours are made by their constructors.
      "META-INF/services/org.apache.lucene.analysis.TokenizerFactory",
      // What the SDK would warm up with: we go our own ways (decision 67).
      "META-INF/services/software.amazon.awssdk.core.warmup.SdkWarmUpProvider");

  /// A jar by its classes and its other files, each with length and checksum.
  private record Jar(List<String> classes, Map<String, String> others) {

    static Jar of(String path) {
      var jar = new Jar(new ArrayList<>(), new HashMap<>());
      try (var zip = new ZipFile(path)) {
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(jar::add);
      } catch (IOException e) {
        throw new IllegalStateException(path, e);
      }
      return jar;
    }

    private void add(ZipEntry entry) {
      var name = entry.getName();
      if (!name.endsWith(".class")) others.put(name, entry.getSize() + " " + entry.getCrc());
      else if (!name.startsWith("META-INF/")) classes.add(name);
    }

    /// Whether any class of it is in a package, and so was unpacked there.
    boolean isIn(Set<String> names) {
      return classes.stream().anyMatch(names::contains);
    }
  }

  /// All that the functions are made of, and more.
  private static final List<Jar> JARS = Stream.of(
          System.getProperty("java.class.path").split(File.pathSeparator, -1))
      .filter(path -> path.endsWith(".jar"))
      .map(Jar::of)
      .toList();

  static Stream<Path> packages() {
    return TestCloud.TEMPLATE.functions().stream().map(Function::code).distinct();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void no_file_of_a_package_has_taken_the_place_of_another(Path code) throws IOException {
    var names = names(code);
    var jars = JARS.stream().filter(jar -> jar.isIn(names)).toList();
    var lost = new ArrayList<String>();
    for (var name : names) {
      var contents = jars.stream()
          .map(jar -> jar.others().get(name))
          .filter(print -> print != null)
          .collect(Collectors.toSet());
      if (contents.size() > 1 && !UNREAD.contains(name)) lost.add(name);
    }

    assertThat(jars).hasSizeGreaterThan(30);
    assertThat(lost).isEmpty();
  }

  private static Set<String> names(Path code) throws IOException {
    var names = new HashSet<String>();
    try (var files = Files.walk(code)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(code.relativize(file).toString().replace('\\', '/')));
    }
    return names;
  }
}
