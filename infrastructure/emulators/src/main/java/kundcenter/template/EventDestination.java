package kundcenter.template;

import java.util.Set;

/// The topic that SES tells of what became of mails sent with a configuration set.
///
/// @param kinds as the template names them: `BOUNCE`, `COMPLAINT`, `DELIVERY`, …
public record EventDestination(String configurationSet, Set<String> kinds, String topic) {

  public EventDestination {
    kinds = Set.copyOf(kinds);
  }
}
