package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Reads as DynamoDB may answer them: one that is not consistent lacks what has not come to the
/// replica yet. The emulator has one copy only, so what it answers is cut here.
///
/// @param lacks the sort keys that have not come
record LaggingReplica(Predicate<String> lacks) implements ExecutionInterceptor {

  @Override
  public SdkResponse modifyResponse(Context.ModifyResponse call, ExecutionAttributes attributes) {
    if (!(call.request() instanceof QueryRequest query)
        || !(call.response() instanceof QueryResponse answer)
        || Boolean.TRUE.equals(query.consistentRead())) return call.response();
    var there = answer.items().stream()
        .filter(item -> !lacks.test(requireNonNull(item.get("sk")).s()))
        .toList();
    return answer.toBuilder().items(there).build();
  }
}
