package kundcenter.local;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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

  private static final String[] CORE = {
    "kundcenter.hours..",
    "kundcenter.terms..",
    "kundcenter.sla..",
    "kundcenter.customer..",
    "kundcenter.ticket..",
    "kundcenter.notice..",
    "kundcenter.store.."
  };
  private static final String JSON = "kundcenter.json..";
  private static final String WEB = "kundcenter.web..";
  private static final String AWS = "kundcenter.aws..";
  private static final String TICKETS = "kundcenter.tickets..";
  private static final String LAMBDA = "com.amazonaws.services.lambda.runtime..";

  private static final Set<String> JAVA_BASE =
      Object.class.getModule().getDescriptor().packages();

  private static final DescribedPredicate<JavaClass> IS_DEPLOYED =
      resideInAnyPackage(WEB, JSON, AWS, TICKETS).or(resideInAnyPackage(CORE));

  private static final DescribedPredicate<JavaCall<?>> IS_TIME_OR_CHANCE = describe(
      "asks the time or draws",
      call -> Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random")
              .contains(call.getName())
          && call.getTargetOwner().getPackageName().startsWith("java."));

  @Test
  void core_sees_java_base_and_itself() {
    see(resideInAnyPackage(CORE), resideInAnyPackage(CORE));
  }

  @Test
  void json_sees_the_streaming_parser_alone() {
    see(resideInAnyPackage(JSON), resideInAnyPackage(JSON, "com.fasterxml.jackson.core.."));
  }

  @Test
  void web_sees_core_json_and_the_handlers_interface() {
    see(
        resideInAnyPackage(WEB),
        resideInAnyPackage(WEB, JSON, LAMBDA).or(resideInAnyPackage(CORE)));
  }

  @Test
  void aws_sees_core_json_and_the_sdk() {
    see(
        resideInAnyPackage(AWS),
        resideInAnyPackage(AWS, JSON, "software.amazon.awssdk..").or(resideInAnyPackage(CORE)));
  }

  @Test
  void a_function_sees_core_json_web_and_aws_but_no_sdk() {
    see(
        resideInAnyPackage(TICKETS),
        resideInAnyPackage(TICKETS, WEB, AWS, JSON, LAMBDA).or(resideInAnyPackage(CORE)));
  }

  @Test
  void nobody_sees_a_function() {
    noClasses()
        .that()
        .resideOutsideOfPackage(TICKETS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(TICKETS)
        .check(CLASSES);
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
    var readers = resideInAnyPackage(WEB, JSON, TICKETS).or(resideInAnyPackage(CORE));

    noClasses()
        .that(readers)
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
        .that()
        .resideInAnyPackage(CORE)
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
}
