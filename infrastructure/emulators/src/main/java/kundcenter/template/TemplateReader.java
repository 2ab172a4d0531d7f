package kundcenter.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kundcenter.template.Part.Group;

/// One reading of one template.
final class TemplateReader {

  private static final String ALARM = "AWS::CloudWatch::Alarm";
  static final String BUCKET = "AWS::S3::Bucket";
  private static final String BUCKET_POLICY = "AWS::S3::BucketPolicy";
  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final String HTTP_API = "AWS::Serverless::HttpApi";
  private static final String LOG_GROUP = "AWS::Logs::LogGroup";
  private static final String ROLE = "AWS::IAM::Role";
  private static final String TABLE = "AWS::DynamoDB::Table";
  private static final String QUEUE = "AWS::SQS::Queue";
  private static final String SUBSCRIPTION = "AWS::SNS::Subscription";
  private static final String RECEIPT_RULE = "AWS::SES::ReceiptRule";
  private static final String EVENT_DESTINATION = "AWS::SES::ConfigurationSetEventDestination";
  // Of these a handler notices nothing, or they say nothing beyond their name.
  private static final Set<String> CLOUD_ONLY = Set.of(
      ALARM,
      BUCKET_POLICY,
      LOG_GROUP,
      ROLE,
      "AWS::CloudFormation::Stack",
      "AWS::CloudWatch::Dashboard",
      "AWS::IAM::Policy",
      "AWS::KMS::Key",
      "AWS::SES::ConfigurationSet",
      "AWS::SES::ReceiptRuleSet",
      "AWS::SNS::Topic",
      "AWS::SNS::TopicPolicy",
      "AWS::SQS::QueuePolicy");
  private static final Set<String> READ = Set.of(
      BUCKET, EVENT_DESTINATION, FUNCTION, HTTP_API, QUEUE, RECEIPT_RULE, SUBSCRIPTION, TABLE);

  private final Group whole;
  private final Group resources;
  private final Names names;
  private final Path file;

  TemplateReader(Path file, Map<String, String> overrides) {
    this.file = file;
    whole = YamlParts.read(file);
    resources = whole.required("Resources").asGroup();
    names = new Names(whole.group("Parameters"), resources, overrides);
  }

  Template read() {
    whole.knowing(
        Set.of("Globals", "Parameters", "Resources"),
        Set.of("AWSTemplateFormatVersion", "Conditions", "Description", "Outputs", "Transform"));
    whole.walk(names::check);
    var functionReader = new FunctionReader(
        names, file, whole.group("Globals").knowing("Function").group("Function"), apis());
    var tableReader = new TableReader(names);
    var bucketReader = new BucketReader(names);
    var functions = new ArrayList<Function>();
    var tables = new ArrayList<Table>();
    var buckets = new ArrayList<Bucket>();
    var queueReader = new QueueReader(names);
    var mailReader = new MailReader(names);
    var queues = new ArrayList<Queue>();
    var subscriptions = new ArrayList<Subscription>();
    var receiptRules = new ArrayList<ReceiptRule>();
    var eventDestinations = new ArrayList<EventDestination>();
    resources.members().forEach((id, part) -> {
      var resource = part.asGroup()
          .knowing(
              Set.of("Type", "Properties"),
              Set.of("Condition", "DeletionPolicy", "DependsOn", "UpdateReplacePolicy"));
      var properties = resource.group("Properties");
      var type = resource.required("Type");
      if (!CLOUD_ONLY.contains(type.asText()))
        resource.optional("Condition").ifPresent(condition -> {
          throw condition.place().refuse("what the local run has is there without a condition");
        });
      switch (type.asText()) {
        case FUNCTION -> functions.add(functionReader.read(id, properties));
        case TABLE -> tables.add(tableReader.read(id, properties));
        case BUCKET -> buckets.add(bucketReader.read(id, properties));
        case HTTP_API -> httpApi(properties);
        case QUEUE -> queues.add(queueReader.queue(id, properties));
        case SUBSCRIPTION -> subscriptions.add(queueReader.subscription(properties));
        case RECEIPT_RULE -> receiptRules.add(mailReader.rule(properties));
        case EVENT_DESTINATION -> eventDestinations.add(mailReader.eventDestination(properties));
        default -> {
          if (!CLOUD_ONLY.contains(type.asText())) throw unknown(type);
        }
      }
    });
    return new Template(
        functions,
        tables,
        buckets,
        new Messaging(queues, subscriptions, receiptRules, eventDestinations));
  }

  private static UnreadableTemplate unknown(Part type) {
    var known = new TreeSet<>(READ);
    known.addAll(CLOUD_ONLY);
    return type.place().unknown("type " + type.asText(), known);
  }

  private Set<String> apis() {
    var apis = new LinkedHashSet<String>();
    resources.members().forEach((id, part) -> {
      if (part.asGroup().required("Type").asText().equals(HTTP_API)) apis.add(id);
    });
    if (apis.size() > 1) throw resources.place().refuse("the local run serves one HTTP API");
    return apis;
  }

  // Throttling is left to the cloud: on a laptop there is one client.
  private static void httpApi(Group properties) {
    properties.knowing(
        Set.of(),
        Set.of(
            "AccessLogSettings",
            "DefaultRouteSettings",
            "Description",
            "DisableExecuteApiEndpoint",
            "FailOnWarnings"));
  }
}
