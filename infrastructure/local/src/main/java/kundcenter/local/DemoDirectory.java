package kundcenter.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.Customer;
import kundcenter.customer.Person;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.ticket.Specialist;

/// Who is who in the demo, with ids that its calls can name.
record DemoDirectory(List<Customer> customers, List<Person> people, List<Specialist> specialists) {

  static final DemoDirectory NOBODY = new DemoDirectory(List.of(), List.of(), List.of());

  /// Each is a transaction of its own, as each is some rows.
  void layIn(Map<String, String> environment) {
    if (equals(NOBODY)) return;
    try (var client = DynamoDb.client(environment)) {
      var transactions = new DynamoTransactions(client, new TableNames(environment));
      var now = Instant.now();
      for (var customer : customers)
        transactions.write(
            entry(new DirectoryEntry.CustomerSaved(Optional.empty(), customer)), now);
      for (var person : people)
        transactions.write(entry(new DirectoryEntry.PersonSaved(Optional.empty(), person)), now);
      for (var specialist : specialists)
        transactions.write(
            entry(new DirectoryEntry.SpecialistSaved(Optional.empty(), specialist)), now);
    }
  }

  private static List<Entry> entry(DirectoryEntry saved) {
    return List.of(saved);
  }
}
