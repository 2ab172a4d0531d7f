package kundcenter.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
  private static final String TOPIC = "AWS::SNS::Topic";
  private static final Set<String> TYPES =
      Set.of(ALARM, BUCKET, BUCKET_POLICY, FUNCTION, HTTP_API, LOG_GROUP, ROLE, TABLE, TOPIC);

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
        Set.of("AWSTemplateFormatVersion", "Description", "Outputs", "Transform"));
    whole.walk(names::check);
    var functionReader = new FunctionReader(
        names, file, whole.group("Globals").knowing("Function").group("Function"), apis());
    var tableReader = new TableReader(names);
    var bucketReader = new BucketReader(names);
    var functions = new ArrayList<Function>();
    var tables = new ArrayList<Table>();
    var buckets = new ArrayList<Bucket>();
    resources.members().forEach((id, part) -> {
      var resource = part.asGroup()
          .knowing(Set.of("Type", "Properties"), Set.of("DeletionPolicy", "UpdateReplacePolicy"));
      var properties = resource.group("Properties");
      var type = resource.required("Type");
      switch (type.asText()) {
        case FUNCTION -> functions.add(functionReader.read(id, properties));
        case TABLE -> tables.add(tableReader.read(id, properties));
        case BUCKET -> buckets.add(bucketReader.read(id, properties));
        case HTTP_API -> httpApi(properties);
        // Of these a handler notices nothing.
        case ALARM, BUCKET_POLICY, LOG_GROUP, ROLE, TOPIC -> {}
        default -> throw type.place().unknown("type " + type.asText(), TYPES);
      }
    });
    return new Template(functions, tables, buckets);
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
        Set.of("AccessLogSettings", "DefaultRouteSettings", "Description", "FailOnWarnings"));
  }
}
