package kundcenter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.template.Table.AttributeType;
import kundcenter.template.Table.Index;
import kundcenter.template.Table.Projection;
import kundcenter.template.Table.StreamView;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.template.Trigger.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  private static final String GOOD = """
      Parameters:
        Stage:
          Type: String
          Default: production
      Globals:
        Function:
          Runtime: java25
          MemorySize: 1024
          Timeout: 15
          Environment:
            Variables:
              STAGE: !Ref Stage
              SHOUT: quietly
      Resources:
        Api:
          Type: AWS::Serverless::HttpApi
        Ask:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: functions/ask
            Handler: kundcenter.ask.AskHandler::handleRequest
            Timeout: 20
            Environment:
              Variables:
                TABLE: !Ref Answers
                PLACE: !Sub "${Answers} in ${AWS::Region}"
                SHOUT: loudly
            Events:
              One:
                Type: HttpApi
                Properties:
                  ApiId: !Ref Api
                  Method: get
                  Path: /v1/answers/{number}
              Other:
                Type: HttpApi
                Properties:
                  ApiId: !Ref Api
              Often:
                Type: ScheduleV2
                Properties:
                  ScheduleExpression: rate(5 minutes)
        Answers:
          Type: AWS::DynamoDB::Table
          DeletionPolicy: Retain
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions:
              - { AttributeName: pk, AttributeType: S }
              - { AttributeName: asked, AttributeType: N }
            KeySchema:
              - { AttributeName: pk, KeyType: HASH }
            GlobalSecondaryIndexes:
              - IndexName: byTime
                KeySchema:
                  - { AttributeName: pk, KeyType: HASH }
                  - { AttributeName: asked, KeyType: RANGE }
                Projection:
                  ProjectionType: INCLUDE
                  NonKeyAttributes: [subject]
            StreamSpecification:
              StreamViewType: NEW_IMAGE
            TimeToLiveSpecification:
              AttributeName: expires
              Enabled: true
      Outputs:
        Url:
          Value: !GetAtt Api.ApiEndpoint
      """;

  @TempDir
  Path folder;

  @Test
  void a_function_has_what_globals_and_itself_say_and_itself_wins() {
    var function = read(GOOD, Map.of()).functions().getFirst();

    assertThat(function)
        .isEqualTo(new Function(
            "Ask",
            "kundcenter.ask.AskHandler::handleRequest",
            folder.resolve("functions/ask"),
            Map.of(
                "STAGE", "production",
                "SHOUT", "loudly",
                "TABLE", "Answers",
                "PLACE", "Answers in eu-north-1"),
            Duration.ofSeconds(20),
            1024,
            List.of(
                new HttpRoute("GET", "/v1/answers/{number}"),
                HttpRoute.DEFAULT,
                new Schedule("Often", Duration.ofMinutes(5)))));
  }

  @Test
  void a_table_has_keys_indexes_time_to_live_and_stream() {
    var table = read(GOOD, Map.of()).tables().getFirst();

    assertThat(table)
        .isEqualTo(new Table(
            "Answers",
            new Table.Key("pk", Optional.empty()),
            Map.of("pk", AttributeType.S, "asked", AttributeType.N),
            List.of(new Index(
                "byTime",
                new Table.Key("pk", Optional.of("asked")),
                new Projection.Include(Set.of("subject")))),
            Optional.of("expires"),
            Optional.of(StreamView.NEW_IMAGE)));
  }

  @Test
  void a_parameter_can_be_given_a_local_value() {
    var function = read(GOOD, Map.of("Stage", "local")).functions().getFirst();

    assertThat(function.environment()).containsEntry("STAGE", "local");
  }

  @Test
  void a_local_value_for_a_parameter_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> read(GOOD, Map.of("Stag", "local")))
        .isInstanceOf(UnreadableTemplate.class)
        .hasMessage("template.yaml:1 Parameters: unknown parameter Stag; known here: Stage");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Outputs:               | Mappings:                | `template.yaml:66 Mappings: unknown Mappings; known here: AWSTemplateFormatVersion,`
      Type: AWS::DynamoDB    | Type: AWS::Neptune       | `Resources.Answers.Type: unknown type AWS::Neptune::Table; known here: AWS::CloudFormation::Stack, AWS::CloudWatch::Alarm,`
      DeletionPolicy: Retain | Condition: Sometimes     | `Resources.Answers.Condition: what the local run has is there without a condition`
      CodeUri:               | ImageUri:                | `Resources.Ask.Properties.ImageUri: unknown ImageUri; known here: Architectures,`
      Runtime: java25        | Runtime: java21          | `unknown runtime; known here: java25`
      Type: HttpApi          | Type: Schedule           | `Resources.Ask.Properties.Events.One.Type: unknown event source Schedule; known here: DynamoDB, HttpApi, SQS, ScheduleV2`
      rate(5 minutes)        | cron(0 8 * * ? *)        | `unknown schedule; known here: rate(N minutes | hours | days)`
      rate(5 minutes)        | rate(0 minutes)          | `unknown schedule`
      ScheduleExpression:    | ScheduleExpressionTimezone: | `unknown ScheduleExpressionTimezone; known here: Description, RetryPolicy, ScheduleExpression`
      Method: get            | Authorizer: NONE         | `unknown Authorizer; known here: ApiId, Method, Path`
      ApiId: !Ref Api        | ApiId: Api               | `unknown HTTP API; known here: Api`
      TABLE: !Ref Answers    | TABLE: !ImportValue x    | `template.yaml:25 Resources.Ask.Properties.Environment.Variables.TABLE: unknown !ImportValue; known here: !GetAtt, !Ref, !Sub`
      TABLE: !Ref Answers    | TABLE: {"Fn::Sub": x}    | `unknown long form Fn::Sub; known here: !GetAtt, !Ref, !Sub`
      TABLE: !Ref Answers    | TABLE: !Sub [x, {}]      | `!Sub is read with a plain value only`
      TABLE: !Ref Answers    | TABLE: !Ref Answer       | `unknown name Answer; known here: AWS::AccountId,`
      TABLE: !Ref Answers    | TABLE: !GetAtt Answers.Arn | `!GetAtt Answers.Arn has no value in the local run`
      !GetAtt Api.ApiEndpoint | !GetAtt Ap.ApiEndpoint  | `Outputs.Url.Value: unknown resource in Ap.ApiEndpoint; known here: Answers, Api, Ask`
      !GetAtt Api.ApiEndpoint | !Sub "${Ap.ApiEndpoint}" | `Outputs.Url.Value: unknown resource in Ap.ApiEndpoint`
      PAY_PER_REQUEST        | PROVISIONED              | `unknown PROVISIONED; known here: PAY_PER_REQUEST`
      BillingMode:           | TableName: a             | `unknown TableName; known here: AttributeDefinitions,`
      AttributeType: N       | AttributeType: M         | `unknown M; known here: B, N, S`
      KeyType: RANGE         | KeyType: SORT            | `unknown key type; known here: HASH, RANGE`
      ProjectionType: INCLUDE | ProjectionType: SOME    | `unknown projection; known here: ALL, INCLUDE, KEYS_ONLY`
      StreamViewType: NEW_IMAGE | StreamViewType: NEW   | `unknown NEW; known here: KEYS_ONLY,`
      Enabled: true          | Enabled: false           | `unknown false; known here: true`
      Timeout: 20            | Timeout: soon            | `Resources.Ask.Properties.Timeout: soon is no whole number`
      Handler:               | CodeUri:                 | `Resources.Ask.Properties.CodeUri: stands there twice`
      Default: production    | MinLength: 1             | `unknown MinLength; known here: AllowedPattern,`
      Type: String           | Type: CommaDelimitedList | `unknown type CommaDelimitedList; known here: Number, String`
      Stage:                 | Stage: [                 | `no YAML`
      """)
  void what_the_local_run_does_not_know_is_refused(String known, String unknown, String message) {
    assertThat(GOOD).contains(known);

    assertThatThrownBy(() -> read(withFirst(known, unknown), Map.of()))
        .isInstanceOf(UnreadableTemplate.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_second_http_api_is_refused() {
    var two = GOOD.replace("  Ask:\n", "  Api2:\n    Type: AWS::Serverless::HttpApi\n  Ask:\n");

    assertThatThrownBy(() -> read(two, Map.of()))
        .isInstanceOf(UnreadableTemplate.class)
        .hasMessageContaining("the local run serves one HTTP API");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> read("# nothing", Map.of()))
        .isInstanceOf(UnreadableTemplate.class)
        .hasMessage("template.yaml:1: the file is empty");
  }

  private static String withFirst(String known, String unknown) {
    var at = GOOD.indexOf(known);
    return GOOD.substring(0, at) + unknown + GOOD.substring(at + known.length());
  }

  private Template read(String yaml, Map<String, String> parameters) {
    try {
      var file = Files.writeString(folder.resolve("template.yaml"), yaml);
      return Template.read(file, parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
