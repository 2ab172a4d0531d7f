package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.emulators.Tables;
import kundcenter.local.function.CannotRun;
import kundcenter.template.Template;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// DynamoDB and S3 of a server outside, LocalStack for one. What the template declares and is not
/// there is made there; it stays when this run ends.
record OtherServer(Map<String, String> environment) implements Stores {

  private static final String LOCALSTACK = "http://127.0.0.1:4566";

  /// The server that `AWS_ENDPOINT_URL_DYNAMODB` and `AWS_ENDPOINT_URL_S3` name; LocalStack's usual
  /// place for each that is not set.
  ///
  /// @throws CannotRun if nothing answers there
  static OtherServer prepared(Map<String, String> given, Template template) {
    var environment = new HashMap<String, String>();
    for (var name : new String[] {"AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_S3"})
      environment.put(name, given.getOrDefault(name, LOCALSTACK));
    environment.put("AWS_REGION", given.getOrDefault("AWS_REGION", "eu-north-1"));
    for (var name : new String[] {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"})
      environment.put(name, given.getOrDefault(name, "local"));
    var server = new OtherServer(Map.copyOf(environment));
    server.makeTables(template);
    server.makeBuckets(template);
    return server;
  }

  private void makeTables(Template template) {
    try (var client = DynamoDb.client(environment)) {
      var there = client.listTables().tableNames();
      for (var table : template.tables()) {
        if (there.contains(table.name())) continue;
        client.createTable(Tables.creation(table));
        client.waiter().waitUntilTableExists(it -> it.tableName(table.name()));
        table.expiry().ifPresent(attribute -> expire(client, table.name(), attribute));
      }
    } catch (SdkClientException e) {
      throw silent("AWS_ENDPOINT_URL_DYNAMODB", e);
    }
  }

  private static void expire(DynamoDbClient client, String table, String attribute) {
    client.updateTimeToLive(it -> it.tableName(table)
        .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true)));
  }

  // Not signed: a server that minds has buckets of its own, made by whoever keeps it.
  private void makeBuckets(Template template) {
    try (var client = HttpClient.newHttpClient()) {
      for (var bucket : template.buckets()) {
        var place = URI.create(environment.get("AWS_ENDPOINT_URL_S3") + "/" + bucket.name());
        var head = HttpRequest.newBuilder(place).HEAD().build();
        if (client.send(head, BodyHandlers.discarding()).statusCode() != 404) continue;
        var put = HttpRequest.newBuilder(place).PUT(BodyPublishers.noBody()).build();
        var answer = client.send(put, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2)
          throw new CannotRun("Bucket %s is not there and cannot be made at %s (%d). Make it first."
              .formatted(bucket.name(), place, answer.statusCode()));
      }
    } catch (ConnectException e) {
      throw silent("AWS_ENDPOINT_URL_S3", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Interrupted");
    }
  }

  private CannotRun silent(String variable, Exception cause) {
    var silent = new CannotRun(
        "Nothing answers at %s. Start LocalStack: docker compose -f infrastructure/localstack/compose.yaml up -d --wait, or set %s"
            .formatted(environment.get(variable), variable));
    silent.initCause(cause);
    return silent;
  }

  @Override
  public void close() {}
}
