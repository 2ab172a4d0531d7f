package kundcenter.benchmarks.allocation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// The bytes that the calling thread has asked for: all of them, and those within the SDK's calls.
final class Allocated implements ExecutionInterceptor {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long within;
  private long began;

  static long bytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  long within() {
    return within;
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    began = bytes();
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    within += bytes() - began;
  }
}
