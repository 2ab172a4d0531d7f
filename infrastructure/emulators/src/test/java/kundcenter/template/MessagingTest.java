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
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.StreamRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagingTest {

  private static final String GOOD = """
      Parameters:
        Desk: { Type: String, Default: desk@example.com }
      Resources:
        Ask:
          Type: AWS::Serverless::Function
          Properties:
            Runtime: java25
            CodeUri: functions/ask
            Handler: kundcenter.ask.AskHandler::handleRequest
            Timeout: 20
            MemorySize: 512
            Events:
              Letters:
                Type: SQS
                Properties:
                  Queue: !GetAtt Letters.Arn
                  BatchSize: 10
                  ScalingConfig: { MaximumConcurrency: 2 }
                  FunctionResponseTypes: [ReportBatchItemFailures]
              Changes:
                Type: DynamoDB
                Properties:
                  Stream: !GetAtt Notes.StreamArn
                  StartingPosition: TRIM_HORIZON
                  BatchSize: 25
                  BisectBatchOnFunctionError: true
                  MaximumRetryAttempts: 10
                  MaximumRecordAgeInSeconds: 3600
                  FunctionResponseTypes: [ReportBatchItemFailures]
                  FilterCriteria:
                    Filters:
                      - Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":["a","b"]}}}}'
                  DestinationConfig:
                    OnFailure: { Type: S3, Destination: !GetAtt GivenUp.Arn }
        Notes:
          Type: AWS::DynamoDB::Table
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{ AttributeName: pk, AttributeType: S }]
            KeySchema: [{ AttributeName: pk, KeyType: HASH }]
        Letters:
          Type: AWS::SQS::Queue
          Properties:
            VisibilityTimeout: 120
            RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5 }
        Dead:
          Type: AWS::SQS::Queue
          Properties: { MessageRetentionPeriod: 1209600 }
        News:
          Type: AWS::SNS::Topic
        NewsToLetters:
          Type: AWS::SNS::Subscription
          Properties:
            TopicArn: !Ref News
            Protocol: sqs
            Endpoint: !GetAtt Letters.Arn
            RawMessageDelivery: true
        Mail:
          Type: AWS::SES::ReceiptRule
          Properties:
            RuleSetName: rules
            Rule:
              Name: desk
              Enabled: true
              ScanEnabled: true
              Recipients: [!Ref Desk]
              Actions:
                - S3Action: { BucketName: !Ref Raw, ObjectKeyPrefix: raw/, TopicArn: !Ref News }
        Raw:
          Type: AWS::S3::Bucket
        GivenUp:
          Type: AWS::S3::Bucket
        Sent:
          Type: AWS::SES::ConfigurationSetEventDestination
          Properties:
            ConfigurationSetName: out
            EventDestination:
              Enabled: true
              MatchingEventTypes: [BOUNCE, COMPLAINT]
              SnsDestination: { TopicARN: !Ref News }
      """;

  @TempDir
  Path folder;

  @Test
  void a_function_is_told_of_a_queue_and_of_a_stream() {
    assertThat(read(GOOD).functions().getFirst().triggers())
        .containsExactly(
            new QueueBatches("Letters", 10, 2),
            new StreamRecords(
                "Changes",
                "Notes",
                25,
                List.of(new EventPattern(
                    Map.of(
                        "dynamodb",
                        new EventPattern(
                            Map.of(
                                "Keys",
                                new EventPattern(
                                    Map.of(
                                        "pk",
                                        new EventPattern(Map.of(), Map.of("S", List.of("a", "b")))),
                                    Map.of())),
                            Map.of())),
                    Map.of("eventName", List.of("INSERT")))),
                true,
                10,
                Duration.ofHours(1),
                "given-up"));
  }

  @Test
  void a_queue_without_words_has_the_values_of_sqs() {
    assertThat(read(GOOD).messaging().queues())
        .containsExactly(
            new Queue(
                "Letters",
                Duration.ofMinutes(2),
                Duration.ofDays(4),
                Optional.of(new Queue.Redrive("Dead", 5))),
            new Queue("Dead", Duration.ofSeconds(30), Duration.ofDays(14), Optional.empty()));
  }

  @Test
  void mail_goes_to_a_bucket_and_a_topic_and_from_it_to_a_queue() {
    var messaging = read(GOOD).messaging();

    assertThat(messaging.receiptRules())
        .containsExactly(new ReceiptRule(
            "desk", List.of("desk@example.com"), Bucket.name("Raw"), "raw/", "News", true));
    assertThat(messaging.subscriptions()).containsExactly(new Subscription("News", "Letters"));
    assertThat(messaging.eventDestinations())
        .containsExactly(new EventDestination("out", Set.of("BOUNCE", "COMPLAINT"), "News"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      BatchSize: 10 | MaximumBatchingWindowInSeconds: 10 | `unknown MaximumBatchingWindowInSeconds`
      [ReportBatchItemFailures] | [] | `ReportBatchItemFailures alone is wanted here`
      !GetAtt Letters.Arn | arn:aws:sqs:eu-west-1:1:x | `!GetAtt of a resource's Arn is wanted here`
      TRIM_HORIZON | LATEST | `unknown LATEST; known here: TRIM_HORIZON`
      `["INSERT"]` | `[{"prefix":"IN"}]` | `a plain value is wanted here`
      `"eventName":` | `"eventName"` | `no JSON`
      Type: S3, Destination | Type: SNS, Destination | `unknown SNS; known here: S3`
      VisibilityTimeout: | DelaySeconds: | `unknown DelaySeconds`
      Protocol: sqs | Protocol: email | `unknown email; known here: sqs`
      RawMessageDelivery: true | RawMessageDelivery: false | `unknown false; known here: true`
      - S3Action: | - BounceAction: | `unknown BounceAction; known here: S3Action`
      SnsDestination: | KinesisFirehoseDestination: | `unknown KinesisFirehoseDestination`
      """)
  void what_the_local_run_does_not_know_is_refused(String known, String unknown, String message) {
    assertThat(GOOD).contains(known);
    var at = GOOD.indexOf(known);

    assertThatThrownBy(
            () -> read(GOOD.substring(0, at) + unknown + GOOD.substring(at + known.length())))
        .isInstanceOf(UnreadableTemplate.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk@example.com",
        "Desk@EXAMPLE.com",
        "desk+10006.abc@example.com",
        "desk+@example.com"
      })
  void a_rule_takes_its_address_and_the_forms_of_it_with_a_plus(String address) {
    assertThat(rule("desk@example.com").takes(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other@example.com",
        "desk@sub.example.com",
        "desk",
        "@example.com",
        "",
        "xdesk@example.com",
        "desk@example.com.evil.example"
      })
  void a_rule_takes_no_other(String address) {
    assertThat(rule("desk@example.com").takes(address)).isFalse();
  }

  @Test
  void a_rule_for_a_domain_takes_all_of_it() {
    assertThat(rule("example.com").takes("anybody@example.com")).isTrue();
    assertThat(rule("example.com").takes("anybody@sub.example.com")).isFalse();
  }

  private static ReceiptRule rule(String recipient) {
    return new ReceiptRule("desk", List.of(recipient), "raw", "raw/", "News", true);
  }

  private Template read(String yaml) {
    try {
      return Template.read(Files.writeString(folder.resolve("template.yaml"), yaml), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
