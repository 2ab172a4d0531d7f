package kundcenter.aws.dynamodb;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// What a client asks of the store, in order: the operation, and the table where there is one.
final class RecordedCalls implements ExecutionInterceptor {

  private final List<String> calls = new CopyOnWriteArrayList<>();

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    var table = context.request().getValueForField("TableName", String.class);
    calls.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME)
        + table.map(name -> " " + name).orElse(""));
  }

  List<String> all() {
    return List.copyOf(calls);
  }
}
