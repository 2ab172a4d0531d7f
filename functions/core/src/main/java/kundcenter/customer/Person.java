package kundcenter.customer;

import java.util.List;
import java.util.Optional;

/// One human of a customer's, with one address and one account that is never shared.
///
/// @param language in which we write to them
/// @param trainings each module and level once
public record Person(
    PersonId id,
    EmailAddress address,
    String name,
    Language language,
    CustomerId customer,
    List<Training> trainings,
    Optional<String> phone) {

  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_PHONE = 30;
  public static final int MOST_TRAININGS = 100;

  public Person {
    trainings = List.copyOf(trainings);
  }

  /// Someone of whom nothing but the address is known; they are called by it.
  public static Person unknown(
      PersonId id, EmailAddress address, Language language, CustomerId customer) {
    var name = address.local();
    return new Person(
        id,
        address,
        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
        language,
        customer,
        List.of(),
        Optional.empty());
  }

  public Person trainings(List<Training> now) {
    return new Person(id, address, name, language, customer, now, phone);
  }

  public Person of(CustomerId company) {
    return new Person(id, address, name, language, company, trainings, phone);
  }

  /// Whether they have completed a certification of whatever module.
  public boolean isCertified() {
    return !trainings.isEmpty();
  }

  public boolean isTrainedFor(String product, Optional<String> module) {
    return trainings.stream().anyMatch(training -> training.covers(product, module));
  }
}
