package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;

/// The mails on a ticket that are known not to have reached their readers, oldest first.
public record NonDeliveries(List<NonDelivery> all) {

  static final NonDeliveries NONE = new NonDeliveries(List.of());

  public NonDeliveries {
    all = List.copyOf(all);
  }

  public Optional<NonDelivery> of(int told, PersonId to) {
    return all.stream().filter(it -> it.isOf(told, to)).findFirst();
  }

  NonDeliveries apply(Event event, Instant at) {
    return switch (event) {
      case Event.NotDelivered(var told, var to, var reason) -> {
        var others = new ArrayList<>(without(told, to));
        others.add(new NonDelivery(told, to, reason, at));
        yield new NonDeliveries(others);
      }
      case Event.DeliveredLate(var told, var to) -> new NonDeliveries(without(told, to));
      default -> this;
    };
  }

  private List<NonDelivery> without(int told, PersonId to) {
    return all.stream().filter(it -> !it.isOf(told, to)).toList();
  }
}
