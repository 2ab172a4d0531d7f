package kundcenter.json;

import java.util.ArrayList;

/// What may be logged of a failure: classes and frames without their messages, which may hold
/// anything (threat T50).
public final class Failures {

  private static final int MOST_CAUSES = 5;
  private static final int MOST_FRAMES = 30;

  private Failures() {}

  /// The failure and its causes, outermost first.
  public static JsonArray causes(Throwable failure) {
    var causes = new ArrayList<Json>();
    for (Throwable each = failure;
        each != null && causes.size() < MOST_CAUSES;
        each = each.getCause()) {
      causes.add(JsonObject.with("class", each.getClass().getName())
          .put("frames", frames(each))
          .build());
    }
    return new JsonArray(causes);
  }

  private static JsonArray frames(Throwable failure) {
    var frames = new ArrayList<Json>();
    for (var frame : failure.getStackTrace()) {
      if (frames.size() == MOST_FRAMES) break;
      frames.add(new JsonString(
          frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber()));
    }
    return new JsonArray(frames);
  }
}
