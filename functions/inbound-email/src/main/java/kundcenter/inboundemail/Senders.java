package kundcenter.inboundemail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.notice.Notice;
import kundcenter.store.Directory.Account;
import kundcenter.store.Directory.Member;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Versioned;

/// Whose ticket a mail opens: the sender's, who gets an account with the first one.
///
/// @param isVerified whether the address proves where the person belongs
/// @param isTold whether they may be told of their account
record Senders(Desk desk, boolean isVerified, boolean isTold) {

  /// Stands for whoever cannot be told: nothing can be sent there (RFC 2606).
  private static final EmailAddress NOBODY = new EmailAddress("unknown@sender.invalid");

  /// A person with their customer, and what is to be written first where one of them is new.
  record Sender(Person person, Customer customer, List<Entry> entries) {}

  Sender of(Optional<EmailAddress> address, String name, Instant now) {
    var whose = address.filter(it -> !isSpecialist(it)).orElse(NOBODY);
    return known(whose).orElseGet(() -> fresh(whose, name, now));
  }

  private boolean isSpecialist(EmailAddress address) {
    return desk.directory().account(address).orElse(null) instanceof Account.OfSpecialist;
  }

  private Optional<Sender> known(EmailAddress address) {
    return desk.directory()
        .account(address)
        .flatMap(account -> account instanceof Account.OfPerson(var person)
            ? desk.directory().member(person.value().id(), person.value().customer())
            : Optional.<Member>empty())
        .map(member -> new Sender(
            member.person().value(),
            member.customer().value(),
            List.of(new DirectoryEntry.Unchanged(member.customer()))));
  }

  private Sender fresh(EmailAddress address, String name, Instant now) {
    var entries = new ArrayList<Entry>();
    var customer = isVerified ? company(address) : Optional.<Versioned<Customer>>empty();
    customer.ifPresent(company -> entries.add(new DirectoryEntry.Unchanged(company)));
    var company = customer
        .map(Versioned::value)
        .orElseGet(() -> Customer.unknown(new CustomerId(desk.ids().next()), address.value()));
    if (customer.isEmpty())
      entries.add(new DirectoryEntry.CustomerSaved(Optional.empty(), company));
    var person = person(address, name, company);
    entries.add(new DirectoryEntry.PersonSaved(Optional.empty(), person));
    if (isVerified && isTold) entries.add(new Entry.Told(new Notice.WelcomeLink(person.id()), now));
    return new Sender(person, company, entries);
  }

  private Optional<Versioned<Customer>> company(EmailAddress address) {
    return desk.directory().customerOf(address.domain()).flatMap(desk.directory()::customer);
  }

  private Person person(EmailAddress address, String name, Customer company) {
    var bare = Person.unknown(new PersonId(desk.ids().next()), address, Language.SV, company.id());
    if (name.isBlank() || name.length() > Person.LONGEST_NAME) return bare;
    return new Person(
        bare.id(), address, name, Language.SV, company.id(), bare.trainings(), bare.phone());
  }
}
