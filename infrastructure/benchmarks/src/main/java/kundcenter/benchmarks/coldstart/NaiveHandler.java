package kundcenter.benchmarks.coldstart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Reads one ticket's snapshot as tutorials do it: typed events, data binding, a bean's schema, and
/// the client as it comes. It asks nobody who calls. Only measured, beside ours.
public final class NaiveHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final String SNAPSHOT = "A";

  private final ObjectMapper mapper = new ObjectMapper();
  private final DynamoDbClient client = DynamoDbClient.create();

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    var path = event.getRawPath();
    var number = path.substring(path.lastIndexOf('/') + 1);
    var table = DynamoDbEnhancedClient.builder()
        .dynamoDbClient(client)
        .build()
        .table(System.getenv("TICKETS_TABLE"), TableSchema.fromBean(NaiveTicket.class));
    var found = table.getItem(
        Key.builder().partitionValue("T#" + number).sortValue(SNAPSHOT).build());
    try {
      return APIGatewayV2HTTPResponse.builder()
          .withStatusCode(200)
          .withBody(mapper.writeValueAsString(found))
          .build();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
