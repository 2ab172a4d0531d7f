package kundcenter.aws.dynamodb;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A client to hand to a function, which itself knows nothing of the SDK.
public record Connection(DynamoDbClient client) {}
