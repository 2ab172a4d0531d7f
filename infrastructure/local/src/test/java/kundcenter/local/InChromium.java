package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import kundcenter.local.browser.Chromium;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one [LivePortal] that they share; skips them where no Chromium is installed.
final class InChromium implements ExecutionCondition, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.installed().isPresent()
        ? ConditionEvaluationResult.enabled("there is a Chromium")
        : ConditionEvaluationResult.disabled(
            "No Chromium is installed, so the pages are not tested: apt-get install chromium");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LivePortal.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(LivePortal.class, _ -> start(), LivePortal.class);
  }

  private static LivePortal start() {
    try {
      return LivePortal.start(Files.createTempDirectory("portal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
