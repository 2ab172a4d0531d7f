package kundcenter.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.emulators.TestCloud;
import kundcenter.local.cloud.WholeTemplate.Resource;
import kundcenter.template.Function;
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.Schedule;
import kundcenter.template.Trigger.StreamRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What template.yaml deploys is what runs here, and no function may do more than its code asks.
class CloudTest {

  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final String QUEUE = "AWS::SQS::Queue";
  private static final String OF_ALL = "STAGE"; // in Globals

  static Stream<Resource> functions() {
    return WholeTemplate.resources(FUNCTION).stream();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void each_handler_loads_as_lambda_loads_it(Resource function) throws Exception {
    var name = String.valueOf(function.at("Handler"));
    assertThat(name).endsWith("::handleRequest");

    var handler = Class.forName(name.substring(0, name.indexOf("::")));

    assertThat(RequestStreamHandler.class).isAssignableFrom(handler);
    assertThatCode(handler::getConstructor).doesNotThrowAnyException();
    assertThat(function.at("CodeUri").toString()).matches("functions/[a-z-]+/target/function");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void each_variable_of_a_function_is_read_by_its_code(Resource function) {
    var ofItsOwn = variables(function);
    ofItsOwn.remove(OF_ALL);

    assertThat(Code.of(function).texts()).containsAll(ofItsOwn);
  }

  @Test
  void the_variable_of_all_functions_is_read_by_some() {
    assertThat(functions()).anyMatch(function -> Code.of(function).texts().contains(OF_ALL));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void what_a_function_reads_when_it_is_made_stands_in_the_template(Resource function)
      throws Exception {
    var name = String.valueOf(function.at("Handler"));
    var asked = new Asked(TestCloud.TEMPLATE.functions().stream()
        .filter(it -> it.id().equals(function.id()))
        .findFirst()
        .orElseThrow()
        .environment());

    Class.forName(name.substring(0, name.indexOf("::")))
        .getConstructor(Map.class)
        .newInstance(asked);

    assertThat(asked.names())
        .filteredOn(it -> !it.startsWith("AWS_"))
        .isSubsetOf(variables(function));
  }

  @Test
  void each_function_has_a_role_of_its_own_T51() {
    var roles = functions().map(function -> WholeTemplate.role(function).id()).toList();

    assertThat(roles).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void a_role_names_what_may_be_done_and_to_what_T51(Resource function) {
    assertThat(WholeTemplate.statements(WholeTemplate.role(function)))
        .isNotEmpty()
        .allSatisfy(statement -> {
          assertThat(statement.effect()).isEqualTo("Allow");
          assertThat(statement.actions()).allSatisfy(it -> assertThat(it).doesNotContain("*"));
          // A folder of a bucket or an index of a table, never all there is.
          assertThat(statement.resources())
              .allSatisfy(it -> assertThat(it)
                  .startsWith("!")
                  .satisfiesAnyOf(
                      one -> assertThat(one).doesNotContain("*"),
                      one -> assertThat(one).matches("!Sub \\$\\{[A-Za-z]+\\.Arn}/[a-z./-]*\\*")));
        });
  }

  @Test
  void what_others_may_do_to_a_bucket_queue_or_topic_is_one_thing_for_one_service_T51() {
    var policies = WholeTemplate.all()
        .filter(
            it -> Set.of("AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy")
                .contains(it.type()))
        .toList();

    assertThat(policies).isNotEmpty();
    assertThat(policies)
        .flatExtracting(it -> WholeTemplate.inDocument((Map<?, ?>) it.at("PolicyDocument")))
        .filteredOn(statement -> statement.effect().equals("Allow"))
        .isNotEmpty()
        .allSatisfy(statement -> {
          assertThat(statement.actions()).singleElement().asString().doesNotContain("*");
          assertThat(statement.resources()).singleElement().asString().startsWith("!");
        });
  }

  @ParameterizedTest
  @MethodSource("functions")
  void each_action_of_a_role_is_one_that_the_code_calls_T51(Resource function) {
    var code = Code.of(function);

    assertThat(WholeTemplate.statements(WholeTemplate.role(function)))
        .flatExtracting(WholeTemplate.Statement::actions)
        .allSatisfy(action -> assertThat(Actions.isCalled(action, code, function))
            .as("%s of %s", action, function.id())
            .isTrue());
  }

  @Test
  void the_one_star_among_permissions_is_for_traces_T51() {
    assertThat(WholeTemplate.resources("AWS::IAM::Policy")).singleElement().satisfies(policy -> {
      assertThat(policy.all().get("Condition")).isEqualTo("IsTraced");
      assertThat(WholeTemplate.inDocument((Map<?, ?>) policy.at("PolicyDocument")))
          .flatExtracting(WholeTemplate.Statement::actions)
          .containsExactly("xray:PutTelemetryRecords", "xray:PutTraceSegments");
      assertThat(WholeTemplate.texts(policy.at("Roles")))
          .containsExactlyInAnyOrderElementsOf(functions()
              .map(function -> "!Ref " + WholeTemplate.role(function).id())
              .toList());
    });
  }

  @ParameterizedTest
  @MethodSource("functions")
  void each_function_has_a_log_that_ends_and_an_alarm_for_errors(Resource function) {
    var log = String.valueOf(function.at("LoggingConfig", "LogGroup")).replace("!Ref ", "");

    assertThat(WholeTemplate.named(log).at("RetentionInDays").toString())
        .isEqualTo("!Ref LogRetentionDays");
    assertThat(alarms("AWS/Lambda", "Errors"))
        .anyMatch(it -> it.contains("!Ref " + function.id() + "}"));
  }

  @Test
  void each_function_behind_a_stream_has_an_alarm_for_its_lag_T49() {
    assertThat(functions().filter(function -> events(function).anyMatch("DynamoDB"::equals)))
        .allSatisfy(function -> assertThat(alarms("AWS/Lambda", "IteratorAge"))
            .anyMatch(it -> it.contains("!Ref " + function.id() + "}")));
  }

  @Test
  void what_fails_goes_to_a_queue_of_dead_letters_that_is_watched_T49() {
    var queues = WholeTemplate.resources(QUEUE);
    var dead =
        queues.stream().filter(queue -> queue.id().endsWith("DeadLetters")).toList();

    assertThat(queues).filteredOn(queue -> !dead.contains(queue)).allSatisfy(queue -> {
      assertThat(queue.at("RedrivePolicy", "deadLetterTargetArn").toString())
          .endsWith("DeadLetters.Arn");
      assertThat(queue.at("RedrivePolicy", "maxReceiveCount")).isEqualTo(5);
    });
    assertThat(dead).isNotEmpty().allSatisfy(queue -> {
      assertThat(queue.at("MessageRetentionPeriod")).isEqualTo(1_209_600);
      assertThat(alarms("AWS/SQS", "ApproximateNumberOfMessagesVisible"))
          .anyMatch(it -> it.contains(queue.id() + ".QueueName"));
    });
  }

  @Test
  void what_a_stream_gives_up_lies_in_a_bucket_that_a_watched_function_empties_T49() {
    var streams = TestCloud.TEMPLATE.functions().stream()
        .flatMap(function -> function.triggers().stream())
        .filter(StreamRecords.class::isInstance)
        .map(StreamRecords.class::cast);

    assertThat(streams)
        .isNotEmpty()
        .allSatisfy(records -> assertThat(TestCloud.TEMPLATE.functions())
            .filteredOn(function -> function.environment().containsValue(records.discards()))
            .flatExtracting(Function::triggers)
            .hasAtLeastOneElementOfType(Schedule.class));
    assertThat(alarms("Kundcenter", "BatchesWaiting")).hasSize(1);
    assertThat(alarms("AWS/Lambda", "DestinationDeliveryFailures")).hasSize(1);
  }

  @Test
  void a_message_is_hidden_for_six_times_as_long_as_its_function_may_take_T48() {
    TestCloud.TEMPLATE
        .functions()
        .forEach(function -> function.triggers().stream()
            .filter(QueueBatches.class::isInstance)
            .map(QueueBatches.class::cast)
            .forEach(batches -> {
              var queue = TestCloud.TEMPLATE.messaging().queues().stream()
                  .filter(it -> it.name().equals(batches.queue()))
                  .findFirst()
                  .orElseThrow();
              assertThat(queue.visibility())
                  .isGreaterThanOrEqualTo(function.timeout().multipliedBy(6));
            }));
  }

  @Test
  void every_alarm_tells_the_topic_and_says_what_it_saw() {
    assertThat(WholeTemplate.resources("AWS::CloudWatch::Alarm")).isNotEmpty().allSatisfy(alarm -> {
      assertThat(WholeTemplate.texts(alarm.at("AlarmActions"))).containsExactly("!Ref Alarms");
      assertThat(alarm.at("AlarmDescription").toString()).hasSizeGreaterThan(30).endsWith(".");
    });
  }

  @Test
  void every_table_can_be_restored_and_stays_when_the_stack_goes() {
    assertThat(WholeTemplate.resources("AWS::DynamoDB::Table")).allSatisfy(table -> {
      assertThat(table.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"))
          .isEqualTo(true);
      assertThat(table.at("SSESpecification", "KMSMasterKeyId").toString()).contains("RecordsKey");
      assertThat(table.all().get("DeletionPolicy")).isEqualTo("Retain");
      assertThat(table.all().get("UpdateReplacePolicy")).isEqualTo("Retain");
    });
  }

  @Test
  void every_index_is_there_for_a_function_and_every_one_that_a_role_names_is_there_T51() {
    var declared = new TreeSet<String>();
    TestCloud.TEMPLATE
        .tables()
        .forEach(table -> table
            .indexes()
            .forEach(
                index -> declared.add("!Sub ${" + table.name() + ".Arn}/index/" + index.name())));
    var named = functions()
        .flatMap(function -> WholeTemplate.statements(WholeTemplate.role(function)).stream())
        .flatMap(statement -> statement.resources().stream())
        .filter(resource -> resource.contains("/index/"))
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(declared);
  }

  @Test
  void every_bucket_is_closed_to_the_public_and_takes_tls_only() {
    var policies = WholeTemplate.resources("AWS::S3::BucketPolicy");

    assertThat(WholeTemplate.resources("AWS::S3::Bucket")).isNotEmpty().allSatisfy(bucket -> {
      assertThat(((Map<?, ?>) bucket.at("PublicAccessBlockConfiguration")).values())
          .hasSize(4)
          .allMatch(Boolean.TRUE::equals);
      assertThat(policies)
          .filteredOn(policy -> policy.at("Bucket").equals("!Ref " + bucket.id()))
          .singleElement()
          .satisfies(policy -> assertThat(policy.properties().toString())
              .contains("Effect=Deny", "aws:SecureTransport=false"));
    });
  }

  @Test
  void every_key_has_a_purpose_and_is_turned_each_year_T52() {
    var keys = WholeTemplate.resources("AWS::KMS::Key");

    assertThat(keys).hasSize(3);
    assertThat(keys).extracting(key -> key.at("Description")).doesNotHaveDuplicates();
    assertThat(keys).allSatisfy(key -> {
      assertThat(key.at("EnableKeyRotation")).isEqualTo(true);
      assertThat(key.properties().toString()).contains("kms:ViaService");
    });
  }

  @Test
  void every_parameter_is_described_and_used() throws Exception {
    var text = Files.readString(TestCloud.template());

    assertThat(WholeTemplate.parameters()).allSatisfy((name, parameter) -> {
      assertThat(String.valueOf(((Map<?, ?>) parameter).get("Description"))).hasSizeGreaterThan(20);
      assertThat(text).containsAnyOf("!Ref " + name, "${" + name + "}");
    });
  }

  @Test
  void each_path_of_the_contract_has_a_route_and_each_route_of_the_api_is_in_the_contract() {
    var contract = WholeTemplate.map(
            WholeTemplate.read(root().resolve("infrastructure/openapi.yaml")), "paths")
        .keySet()
        .stream()
        .map(String::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
    var routes = new ArrayList<String>();
    functions().forEach(function -> paths(function).forEach(routes::add));

    assertThat(contract)
        .allSatisfy(path -> assertThat(routes).anyMatch(route -> takes(route, path)));
    assertThat(routes)
        .filteredOn(route -> route.startsWith("/v1"))
        .allSatisfy(route -> assertThat(contract).anyMatch(path -> takes(route, path)));
  }

  @Test
  void the_nested_stack_gets_the_parameters_that_it_wants() {
    var edge = WholeTemplate.named("Edge");
    var nested = WholeTemplate.read(root().resolve(edge.at("TemplateURL").toString()));

    assertThat(((Map<?, ?>) edge.at("Parameters")).keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrderElementsOf(
            WholeTemplate.map(nested, "Parameters").keySet().stream()
                .map(String::valueOf)
                .toList());
  }

  private static boolean takes(String route, String path) {
    return route.endsWith("{proxy+}")
        ? path.startsWith(route.substring(0, route.length() - "{proxy+}".length()))
        : route.equals(path);
  }

  private static Set<String> variables(Resource function) {
    var names = new TreeSet<String>();
    names.add(OF_ALL);
    ((Map<?, ?>) function.at("Environment", "Variables"))
        .keySet()
        .forEach(name -> names.add(name.toString()));
    return names;
  }

  private static Stream<String> events(Resource function) {
    return function.at("Events") instanceof Map<?, ?> events
        ? events.values().stream().map(it -> String.valueOf(((Map<?, ?>) it).get("Type")))
        : Stream.of();
  }

  private static List<String> paths(Resource function) {
    if (!(function.at("Events") instanceof Map<?, ?> events)) return List.of();
    return events.values().stream()
        .map(it -> WholeTemplate.map((Map<?, ?>) it, "Properties").get("Path"))
        .filter(String.class::isInstance)
        .map(String::valueOf)
        .toList();
  }

  private static List<String> alarms(String namespace, String metric) {
    return WholeTemplate.resources("AWS::CloudWatch::Alarm").stream()
        .filter(alarm -> alarm.at("Namespace").equals(namespace))
        .filter(alarm -> alarm.at("MetricName").equals(metric))
        .map(alarm -> alarm.at("Dimensions").toString())
        .toList();
  }

  private static Path root() {
    return TestCloud.template().toAbsolutePath().resolveSibling("");
  }
}
