package kundcenter.signin;

import java.util.Optional;
import kundcenter.access.Roles;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.store.Directory;

/// Roles as the directory has them now.
public record DirectoryRoles(Directory directory) implements Roles {

  /// One look where the person is what they were; else as many as it takes to find out.
  @Override
  public Optional<Caller> of(PersonId person, Optional<CustomerId> company) {
    return company
        .flatMap(it -> member(person, it))
        .or(() -> specialist(person))
        .or(() -> directory
            .person(person)
            .flatMap(found -> member(person, found.value().customer())));
  }

  private Optional<Caller> member(PersonId person, CustomerId company) {
    return directory
        .member(person, company)
        .map(
            found -> new Caller.Person(person, company, found.customer().value().roleOf(person)));
  }

  private Optional<Caller> specialist(PersonId person) {
    return directory
        .specialist(person)
        .map(found -> new Caller.Specialist(person, found.value().lead()));
  }
}
