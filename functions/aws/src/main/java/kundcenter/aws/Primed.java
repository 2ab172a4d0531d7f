package kundcenter.aws;

import kundcenter.store.Unavailable;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// A handler that goes its way once before SnapStart takes the snapshot of its process, so that the
/// first call after a restore finds all classes loaded.
///
/// It does so on an instance of its own that is dropped afterwards: a connection in a snapshot
/// would be dead when it is restored.
public interface Primed extends Resource {

  /// Goes the way of a call with an instance of its own: reads only, never writes.
  void prime();

  /// Has a handler primed. It is held weakly, so it must be held by whoever calls it with events,
  /// as Lambda's client does. Where no snapshot will be taken nothing is done.
  ///
  /// Source: AWS Lambda guide, "Defined runtime environment variables".
  static void register(Primed handler) {
    if ("snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE")))
      Core.getGlobalContext().register(handler);
  }

  /// An outage is no reason not to begin: what was not primed is loaded later.
  @Override
  default void beforeCheckpoint(Context<? extends Resource> context) {
    try {
      prime();
    } catch (Unavailable _) {
      return;
    }
  }

  /// Nothing of the process grows old in its snapshot.
  @Override
  default void afterRestore(Context<? extends Resource> context) {}
}
