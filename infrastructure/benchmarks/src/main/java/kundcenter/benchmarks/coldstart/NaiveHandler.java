package kundcenter.benchmarks.coldstart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Reads one ticket's snapshot as tutorials do it: data binding, a bean's schema, and the client as
/// it comes. Only measured, beside ours.
public final class NaiveHandler implements RequestStreamHandler {

  private static final String SNAPSHOT = "A";

  private final ObjectMapper mapper = new ObjectMapper();
  private final DynamoDbClient client = DynamoDbClient.create();

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var event = mapper.readValue(in, Map.class);
    var path = String.valueOf(event.get("rawPath"));
    var number = path.substring(path.lastIndexOf('/') + 1);
    var table = DynamoDbEnhancedClient.builder()
        .dynamoDbClient(client)
        .build()
        .table(System.getenv("TICKETS_TABLE"), TableSchema.fromBean(NaiveTicket.class));
    var found = table.getItem(
        Key.builder().partitionValue("T#" + number).sortValue(SNAPSHOT).build());
    mapper.writeValue(out, Map.of("statusCode", 200, "body", mapper.writeValueAsString(found)));
  }
}
