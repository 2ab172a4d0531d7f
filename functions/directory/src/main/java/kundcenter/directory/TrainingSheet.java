package kundcenter.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Person;
import kundcenter.customer.Training;
import kundcenter.store.Directory.Account;
import kundcenter.store.Versioned;
import kundcenter.web.CsvTable;
import kundcenter.web.Fields;
import kundcenter.web.Shape;

/// Trainings of people: each takes the place of one in the same product and module, or is one more.
record TrainingSheet(Office office) implements Sheet<TrainingSheet.Row> {

  record Row(EmailAddress address, Training training) {

    Key key() {
      return new Key(address, training.product(), training.module());
    }
  }

  record Key(EmailAddress address, String product, Optional<String> module) {}

  @Override
  public CsvTable<Row> table() {
    return new CsvTable<>(
        ImportSheet.MOST_LINES,
        List.of("address", "product", "level", "passed"),
        List.of("module"),
        Shape.object(this::read));
  }

  private Row read(Fields in) {
    return new Row(
        in.required("address", Shapes.ADDRESS),
        Shapes.training(in, office.settings().catalogue()));
  }

  @Override
  public Object key(Row row) {
    return row.key();
  }

  @Override
  public Taken take(Row row, Draft draft) {
    return draft.account(row.address()).orElse(null) instanceof Account.OfPerson(var person)
        ? taken(row, person, draft)
        : new Taken.Not("address", Against.NO_SUCH_PERSON);
  }

  private static Taken taken(Row row, Versioned<Person> person, Draft draft) {
    var trainings = new ArrayList<>(person.value().trainings());
    if (trainings.contains(row.training())) return new Taken.As(Outcome.UNCHANGED);
    var isReplaced = trainings.removeIf(it -> new Row(row.address(), it).key().equals(row.key()));
    if (trainings.size() == Person.MOST_TRAININGS)
      return new Taken.Not("address", Against.TOO_MANY_TRAININGS, Person.MOST_TRAININGS);
    trainings.add(row.training());
    draft.savePerson(person, person.value().trainings(trainings));
    return new Taken.As(isReplaced ? Outcome.CHANGED : Outcome.ADDED);
  }
}
