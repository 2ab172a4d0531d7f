package kundcenter.local.cloud;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kundcenter.local.cloud.WholeTemplate.Resource;

/// Which calls in the code an action of IAM is for.
final class Actions {

  // By the first part of what is called; `.` is the end of the owner's name.
  private static final Map<String, Set<String>> CALLS = Map.ofEntries(
      Map.entry("dynamodb:BatchGetItem", Set.of("batchGetItem")),
      Map.entry("dynamodb:BatchWriteItem", Set.of("batchWriteItem")),
      Map.entry("dynamodb:ConditionCheckItem", Set.of("conditionCheck", "addConditionCheck")),
      Map.entry("dynamodb:DeleteItem", Set.of("deleteItem", "addDeleteItem", "delete")),
      Map.entry("dynamodb:GetItem", Set.of("getItem", "transactGetItems")),
      Map.entry("dynamodb:PutItem", Set.of("putItem", "addPutItem", "put")),
      Map.entry("dynamodb:Query", Set.of("query")),
      Map.entry("dynamodb:Scan", Set.of("scan")),
      Map.entry("dynamodb:UpdateItem", Set.of("updateItem", "addUpdateItem", "update")),
      Map.entry("ses:SendEmail", Set.of("sendEmail")),
      Map.entry("ses:SendRawEmail", Set.of("sendEmail")),
      Map.entry("s3:GetObject", Set.of("open", "find", "copy", "download")),
      Map.entry("s3:ListMultipartUploadParts", Set.of("joinParts")),
      Map.entry("s3:PutObjectLegalHold", Set.of("holdingCopies")),
      Map.entry("s3:ListBucket", Set.of("list", "find", "open")),
      Map.entry("s3:PutObject", Set.of("put", "putNew", "copy", "upload", "part", "beginParts")),
      Map.entry("s3:DeleteObject", Set.of("delete")));

  // What Lambda does in the function's name: its log, and reading what it is told of.
  private static final Map<String, List<String>> PLATFORM = Map.of(
      "logs", List.of("CreateLogStream", "PutLogEvents"),
      "sqs", List.of("ReceiveMessage", "DeleteMessage", "GetQueueAttributes"),
      "s3", List.of("ListBucket", "PutObject"),
      "dynamodb", List.of("DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"));

  private Actions() {}

  static boolean isCalled(String action, Code code, Resource function) {
    var parts = action.split(":", -1);
    if (PLATFORM.getOrDefault(parts[0], List.of()).contains(parts[1])
        && isForThePlatform(parts[0], function)) return true;
    return CALLS.getOrDefault(action, Set.of()).stream()
        .anyMatch(method -> code.calls().stream().anyMatch(call -> call.endsWith("." + method)));
  }

  // Lambda lays what it gives up of a stream into a bucket, too.
  private static boolean isForThePlatform(String service, Resource function) {
    var events = function.at("Events").toString();
    return switch (service) {
      case "dynamodb" -> events.contains("Type=DynamoDB");
      case "sqs" -> events.contains("Type=SQS");
      case "s3" -> events.contains("OnFailure={Type=S3");
      default -> true;
    };
  }
}
