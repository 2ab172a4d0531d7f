package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;

/// The mails on a ticket that are known not to have reached their readers, oldest first.
///
/// @param arrived those that have reached them late
public record NonDeliveries(List<NonDelivery> all, List<NonDelivery> arrived) {

  static final NonDeliveries NONE = new NonDeliveries(List.of(), List.of());

  public NonDeliveries {
    all = List.copyOf(all);
    arrived = List.copyOf(arrived);
  }

  public Optional<NonDelivery> of(int told, PersonId to) {
    return all.stream().filter(it -> it.isOf(told, to)).findFirst();
  }

  /// Whether a mail is known to have arrived late.
  public boolean hasArrived(int told, PersonId to) {
    return arrived.stream().anyMatch(it -> it.isOf(told, to));
  }

  NonDeliveries apply(Event event, Instant at) {
    return switch (event) {
      case Event.NotDelivered(var told, var to, var reason) -> {
        var others = new ArrayList<>(without(told, to));
        others.add(new NonDelivery(told, to, reason, at));
        yield new NonDeliveries(others, arrived);
      }
      case Event.DeliveredLate(var told, var to) -> {
        var since = new ArrayList<>(arrived);
        since.add(new NonDelivery(told, to, NonDelivery.Reason.DELAYED, at));
        yield new NonDeliveries(without(told, to), since);
      }
      default -> this;
    };
  }

  private List<NonDelivery> without(int told, PersonId to) {
    return all.stream().filter(it -> !it.isOf(told, to)).toList();
  }
}
