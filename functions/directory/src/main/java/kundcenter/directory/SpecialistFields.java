package kundcenter.directory;

import java.util.Set;
import kundcenter.customer.Language;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Line;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;
import kundcenter.web.Fields;
import kundcenter.web.Shape;

/// What a lead says of a specialist.
final class SpecialistFields {

  private SpecialistFields() {}

  static Specialist read(Fields in, PersonId id) {
    return new Specialist(
        id,
        in.required("address", Shapes.ADDRESS),
        in.required("name", Shapes.PERSON_NAME),
        in.optional("language", Shapes.LANGUAGE).orElse(Language.SV),
        Set.copyOf(in.required("teams", Shape.list(Team.values().length, Shape.oneOf(Team.class)))),
        Set.copyOf(in.required("lines", Shape.list(Line.values().length, Shape.oneOf(Line.class)))),
        in.required("lead", Shape.flag()),
        in.required("onDuty", Shape.flag()));
  }
}
