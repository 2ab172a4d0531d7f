package kundcenter.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a change made another. The values stand here only where they tell nothing of a person.
public record Difference(String field, Optional<String> before, Optional<String> after) {

  public static List<Difference> between(Customer before, Customer after) {
    var all = new ArrayList<Difference>();
    shown("name", before.name(), after.name()).ifPresent(all::add);
    shown("organisationNumber", text(before.organisationNumber()), text(after.organisationNumber()))
        .ifPresent(all::add);
    shown("domains", text(before.domains()), text(after.domains())).ifPresent(all::add);
    shown("products", text(before.products()), text(after.products())).ifPresent(all::add);
    shown("standing", before.standing().name(), after.standing().name()).ifPresent(all::add);
    shown("contacts", joined(before.contacts()), joined(after.contacts())).ifPresent(all::add);
    return all;
  }

  public static List<Difference> between(Person before, Person after) {
    var all = new ArrayList<Difference>();
    hidden("address", before.address().value(), after.address().value()).ifPresent(all::add);
    hidden("name", before.name(), after.name()).ifPresent(all::add);
    hidden("language", before.language(), after.language()).ifPresent(all::add);
    hidden("trainings", before.trainings(), after.trainings()).ifPresent(all::add);
    hidden("phone", before.phone(), after.phone()).ifPresent(all::add);
    shown("customer", before.customer().value(), after.customer().value()).ifPresent(all::add);
    return all;
  }

  private static Optional<Difference> shown(String field, String before, String after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Difference(field, Optional.of(before), Optional.of(after)));
  }

  private static Optional<Difference> hidden(String field, Object before, Object after) {
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(new Difference(field, Optional.empty(), Optional.empty()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String text(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  /// In their order, which means something.
  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
