package kundcenter.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

/// An index of a table, by the attributes that are its key.
record TableIndex(
    String name,
    String partition,
    AttributeValueType partitionType,
    String sort,
    AttributeValueType sortType) {}
