package kundcenter.aws.dynamodb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Training;
import kundcenter.ticket.Line;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;

/// A company with two people, and one of the desk.
final class SampleDirectory {

  static final Customer EKBERGS = new Customer(
      new CustomerId("ekbergs-bygg"),
      "Ekbergs Bygg AB",
      Optional.of(new OrganisationNumber("556239-4717")),
      Set.of(new MailDomain("ekbergs.example"), new MailDomain("ekberg.example")),
      Set.of("go", "lon"),
      PaymentStanding.IN_ORDER,
      List.of(new PersonId("anna-lind")));

  static final Person ANNA = new Person(
      new PersonId("anna-lind"),
      new EmailAddress("Anna.Lind@ekbergs.example"),
      "Anna Lind",
      Language.SV,
      EKBERGS.id(),
      List.of(new Training(
          "go", Optional.of("lon"), Training.Level.BASIC, LocalDate.parse("2025-04-01"))),
      Optional.of("+46 8 123 45 67"));

  static final Person OLLE = Person.unknown(
      new PersonId("olle-nord"),
      new EmailAddress("olle@ekbergs.example"),
      Language.EN,
      EKBERGS.id());

  static final Specialist OMAR = new Specialist(
      new PersonId("omar-haddad"),
      new EmailAddress("omar@kundcenter.example"),
      "Omar Haddad",
      Language.SV,
      Set.of(Team.BUSINESS_SYSTEMS),
      Set.of(Line.FIRST, Line.SECOND),
      false,
      true);

  private SampleDirectory() {}
}
