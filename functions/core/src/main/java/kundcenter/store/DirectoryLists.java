package kundcenter.store;

import java.time.LocalDate;
import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;

/// The directory to leaf through: each page is one query, and shows what was saved a moment ago.
public interface DirectoryLists {

  /// One of those whose name has a word that begins so.
  record Found(Trace.Subject subject, String name) {}

  /// All customers, by name.
  Page<Customer> customers(int limit, Optional<String> after);

  /// A customer's people, by name.
  Page<Person> people(CustomerId customer, int limit, Optional<String> after);

  /// Customers or people of whose name each word of the text begins a word, by that word.
  ///
  /// @param text holds a word of at least two letters or digits
  Page<Found> named(Trace.Kind kind, String text, int limit, Optional<String> after);

  /// What was done to somebody and read of them, the newest first.
  Page<Trace> traces(Trace.Subject subject, int limit, Optional<String> after);

  /// What was done and read on a day (UTC), the newest first.
  Page<Trace> traces(LocalDate day, int limit, Optional<String> after);
}
