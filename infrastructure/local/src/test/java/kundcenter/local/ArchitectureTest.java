package kundcenter.local;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/// The import rules of docs/architecture.md. They stand here because from here every class of the
/// functions and of the local run can be seen.
class ArchitectureTest {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("kundcenter");

  private static final DescribedPredicate<JavaClass> CORE = module("core");
  private static final DescribedPredicate<JavaClass> JSON = module("json");
  private static final DescribedPredicate<JavaClass> MIME = module("mime");
  private static final DescribedPredicate<JavaClass> WEB = module("web");
  private static final DescribedPredicate<JavaClass> AWS = module("aws");
  private static final DescribedPredicate<JavaClass> MARKDOWN = module("markdown");
  private static final DescribedPredicate<JavaClass> SEARCH = module("search");
  private static final DescribedPredicate<JavaClass> TICKETS = module("tickets");
  private static final DescribedPredicate<JavaClass> INBOUND_EMAIL = module("inbound-email");
  private static final DescribedPredicate<JavaClass> PORTAL = module("portal");
  private static final List<DescribedPredicate<JavaClass>> FUNCTIONS = List.of(
      TICKETS,
      module("directory"),
      module("library"),
      module("notices"),
      PORTAL,
      module("releases"),
      module("sla-check"),
      module("tokens"));

  private static final DescribedPredicate<JavaClass> IS_DEPLOYED =
      describe("are deployed", type -> path(type).contains("/functions/"));

  private static final DescribedPredicate<JavaClass> LAMBDA =
      resideInAnyPackage("com.amazonaws.services.lambda.runtime..");
  private static final DescribedPredicate<JavaClass> SDK =
      resideInAnyPackage("software.amazon.awssdk..");
  private static final DescribedPredicate<JavaClass> SNAPSHOTS = resideInAnyPackage("org.crac..");
  private static final DescribedPredicate<JavaClass> MAIL_PARSERS = resideInAnyPackage(
      "org.apache.james.mime4j..", "org.jsoup..", "org.mozilla.universalchardet..");
  private static final DescribedPredicate<JavaClass> PARSER =
      resideInAnyPackage("com.fasterxml.jackson.core..");

  private static final Set<String> JAVA_BASE =
      Object.class.getModule().getDescriptor().packages();

  private static final DescribedPredicate<JavaCall<?>> IS_TIME_OR_CHANCE = describe(
      "asks the time or draws",
      call -> Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random")
              .contains(call.getName())
          && call.getTargetOwner().getPackageName().startsWith("java."));

  @Test
  void core_sees_java_base_and_itself() {
    see(CORE, CORE);
  }

  @Test
  void json_sees_the_streaming_parser_alone() {
    see(JSON, JSON.or(PARSER));
  }

  @Test
  void mime_alone_sees_the_parsers_of_mail_and_html() {
    see(MIME, MIME.or(CORE).or(MAIL_PARSERS));
    noClasses().that(not(MIME)).should().dependOnClassesThat(MAIL_PARSERS).check(CLASSES);
  }

  @Test
  void nothing_unpacks_what_a_stranger_sends_T12() {
    noClasses()
        .that(CORE.or(MIME))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.zip..", "java.util.jar..")
            .and(not(describe("a checksum", type -> type.getSimpleName().equals("CRC32")))))
        .check(CLASSES);
  }

  @Test
  void web_sees_core_json_and_the_handlers_interface() {
    see(WEB, WEB.or(CORE).or(JSON).or(LAMBDA));
  }

  @Test
  void aws_sees_core_json_the_sdk_and_the_handlers_interface() {
    see(AWS, AWS.or(CORE).or(JSON).or(SDK).or(LAMBDA).or(SNAPSHOTS));
  }

  @Test
  void a_function_sees_core_json_web_and_aws_but_no_sdk() {
    for (var function : FUNCTIONS)
      see(
          function,
          function
              .or(CORE)
              .or(JSON)
              .or(WEB)
              .or(AWS)
              .or(LAMBDA)
              .or(SEARCH)
              .or(MARKDOWN)
              .or(ofPages(function)));
  }

  /// The portal alone sees what compiled templates call.
  private static DescribedPredicate<JavaClass> ofPages(DescribedPredicate<JavaClass> function) {
    return resideInAnyPackage("gg.jte..").and(describe("of pages", _ -> function.equals(PORTAL)));
  }

  @Test
  void markdown_sees_its_library_alone() {
    see(MARKDOWN, MARKDOWN.or(resideInAnyPackage("org.commonmark..")));
  }

  @Test
  void search_alone_sees_lucene() {
    see(
        SEARCH,
        SEARCH
            .or(CORE)
            .or(MARKDOWN)
            .or(resideInAnyPackage(
                "org.apache.lucene..", "org.tartarus.snowball.ext", "java.util.logging")));
    noClasses()
        .that(not(SEARCH))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void the_function_for_mail_sees_mime_too() {
    see(INBOUND_EMAIL, INBOUND_EMAIL.or(CORE).or(JSON).or(AWS).or(MIME).or(LAMBDA));
    noClasses()
        .that(not(INBOUND_EMAIL))
        .should()
        .dependOnClassesThat(INBOUND_EMAIL)
        .check(CLASSES);
  }

  @Test
  void nobody_else_sees_a_function() {
    for (var function : FUNCTIONS)
      noClasses().that(not(function)).should().dependOnClassesThat(function).check(CLASSES);
  }

  @Test
  void no_two_packages_see_each_other_in_a_circle() {
    slices().matching("kundcenter.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void no_regular_expression_meets_the_text_of_strangers_T42() {
    var expressions = describe(
        "is a regular expression",
        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(String.class)
            && Set.of("matches", "replaceAll", "replaceFirst").contains(call.getName()));

    noClasses()
        .that(CORE.or(JSON)
            .or(MIME)
            .or(WEB)
            .or(TICKETS)
            .or(module("directory"))
            .or(module("notices"))
            .or(INBOUND_EMAIL)
            .or(PORTAL))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould()
        .callMethodWhere(expressions)
        .check(CLASSES);
  }

  @Test
  void core_is_told_the_time_and_draws_nothing() {
    noClasses()
        .that(CORE)
        .should()
        .callMethodWhere(IS_TIME_OR_CHANCE)
        .orShould()
        .dependOnClassesThat(assignableTo(Random.class))
        .check(CLASSES);
  }

  @Test
  void nothing_static_is_random_running_or_a_clock_as_a_snapshot_would_clone_it_T53() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(IS_DEPLOYED)
        .should()
        .haveRawType(assignableTo(Random.class)
            .or(assignableTo(UUID.class))
            .or(assignableTo(InstantSource.class))
            .or(assignableTo(Executor.class))
            .or(assignableTo(Thread.class))
            .or(assignableTo("software.amazon.awssdk.core.SdkClient")))
        .check(CLASSES);
  }

  @Test
  void no_class_asks_the_time_or_draws_while_it_is_loaded_T53() {
    var whileLoaded = describe(
        "while loaded", (JavaCall<?> call) -> call.getOrigin().getName().equals("<clinit>"));

    noClasses()
        .that(IS_DEPLOYED)
        .should()
        .callMethodWhere(IS_TIME_OR_CHANCE.and(whileLoaded))
        .check(CLASSES);
  }

  private static void see(
      DescribedPredicate<JavaClass> those, DescribedPredicate<JavaClass> allowed) {
    var always = describe(
        "java.base or JSpecify",
        (JavaClass seen) -> JAVA_BASE.contains(seen.getBaseComponentType().getPackageName())
            || seen.getBaseComponentType().isPrimitive()
            || seen.getPackageName().equals("org.jspecify.annotations"));
    classes().that(those).should().onlyDependOnClassesThat(allowed.or(always)).check(CLASSES);
  }

  /// The classes that a module of `functions` is built to.
  private static DescribedPredicate<JavaClass> module(String name) {
    return describe(name, type -> path(type).contains("/functions/" + name + "/target/"));
  }

  private static String path(JavaClass type) {
    return type.getBaseComponentType()
        .getSource()
        .map(source -> source.getUri().toString())
        .orElse("");
  }
}
