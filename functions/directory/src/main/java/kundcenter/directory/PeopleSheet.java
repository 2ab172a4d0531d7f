package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.store.Directory.Account;
import kundcenter.store.Versioned;
import kundcenter.web.CsvTable;
import kundcenter.web.Fields;
import kundcenter.web.Shape;

/// People, told apart by their addresses, and whether they are contacts of their company.
record PeopleSheet(Office office) implements Sheet<PeopleSheet.Row> {

  private static final Shape<Boolean> YES_OR_NO =
      Shape.choice(yes -> yes ? "yes" : "no", List.of(true, false));

  record Row(
      EmailAddress address,
      String name,
      OrganisationNumber company,
      Optional<Language> language,
      Optional<Boolean> contact,
      Optional<String> phone) {

    Person of(Person before, Customer customer) {
      return new Person(
          before.id(),
          before.address(),
          name,
          language.orElse(before.language()),
          customer.id(),
          before.trainings(),
          phone.or(before::phone));
    }
  }

  @Override
  public CsvTable<Row> table() {
    return new CsvTable<>(
        ImportSheet.MOST_LINES,
        List.of("address", "name", "organisationNumber"),
        List.of("language", "contact", "phone"),
        Shape.object(PeopleSheet::read));
  }

  private static Row read(Fields in) {
    return new Row(
        in.required("address", Shapes.ADDRESS),
        in.required("name", Shapes.PERSON_NAME),
        in.required("organisationNumber", Shapes.ORGANISATION_NUMBER),
        in.optional("language", Shapes.LANGUAGE),
        in.optional("contact", YES_OR_NO),
        in.optional("phone", Shapes.PHONE));
  }

  @Override
  public Object key(Row row) {
    return row.address();
  }

  @Override
  public Taken take(Row row, Draft draft) {
    var company = draft.customer(row.company()).orElse(null);
    if (company == null) return new Taken.Not("organisationNumber", Against.NO_SUCH_CUSTOMER);
    return switch (draft.account(row.address()).orElse(null)) {
      case null -> added(row, company, draft);
      case Account.OfPerson(var before) -> changed(row, before, company, draft);
      case Account.OfSpecialist _ -> new Taken.Not("address", Against.ADDRESS_TAKEN);
    };
  }

  private Taken added(Row row, Versioned<Customer> company, Draft draft) {
    var isContact = row.contact().orElse(false);
    if (isContact && isFull(company)) return full();
    var id = new PersonId(office.ids().next());
    var blank = Person.unknown(id, row.address(), Language.SV, company.value().id());
    var person = row.of(blank, company.value());
    draft.add(person);
    draft.contact(company, person, isContact);
    return new Taken.As(Outcome.ADDED);
  }

  private Taken changed(
      Row row, Versioned<Person> before, Versioned<Customer> company, Draft draft) {
    var wasContact = company.value().contacts().contains(before.value().id());
    var isContact = row.contact().orElse(wasContact);
    if (isContact && !wasContact && isFull(company)) return full();
    var person = row.of(before.value(), company.value());
    var isSaved = draft.savePerson(before, person);
    var isOther = draft.contact(company, person, isContact);
    return new Taken.As(isSaved || isOther ? Outcome.CHANGED : Outcome.UNCHANGED);
  }

  private boolean isFull(Versioned<Customer> company) {
    return company.value().contacts().size() >= office.mostContacts();
  }

  private Taken full() {
    return new Taken.Not("contact", Against.TOO_MANY_CONTACTS, office.mostContacts());
  }
}
