package kundcenter.web.desk;

import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.hours.DayPlan;
import kundcenter.hours.RedDay;
import kundcenter.sla.Reason;
import kundcenter.web.Messages;

/// What a day is like and why a stretch of time counts or not, in one language.
///
/// @param messages with those beside this class
public record DeskWords(Messages messages, Language language) {

  public String day(DayPlan plan) {
    return messages.text(language, "day." + plan.kind(), name(plan.redDay()));
  }

  public String reason(Reason reason) {
    return messages.text(language, "reason." + code(reason), name(redDay(reason)));
  }

  /// The reason as clients tell it from others.
  public static String code(Reason reason) {
    return switch (reason) {
      case Reason.Hours(var why, var _) -> why.name();
      case Reason.Paused _ -> "PAUSED";
      case Reason.Held _ -> "CLOSED_WITHOUT_START";
    };
  }

  /// The red day that a reason names, or for a short day the coming one.
  public static Optional<RedDay> redDay(Reason reason) {
    return reason instanceof Reason.Hours(var _, var day) ? day : Optional.empty();
  }

  private String name(Optional<RedDay> day) {
    return day.map(it -> messages.text(language, "red-day." + it)).orElse("");
  }
}
