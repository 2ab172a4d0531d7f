package kundcenter.ticket;

import java.util.Set;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PersonId;

/// A person of the desk, who handles tickets.
///
/// @param lead whether they administer the desk too
/// @param onDuty whether they are at work, and to be told of what is urgent
public record Specialist(
    PersonId id,
    EmailAddress address,
    String name,
    Language language,
    Set<Team> teams,
    Set<Line> lines,
    boolean lead,
    boolean onDuty) {

  public static final int LONGEST_NAME = 100;

  public Specialist {
    teams = Set.copyOf(teams);
    lines = Set.copyOf(lines);
  }
}
