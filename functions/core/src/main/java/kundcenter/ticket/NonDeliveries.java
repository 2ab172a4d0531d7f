package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.PersonId;

/// The mails on a ticket that are known not to have reached their readers, oldest first.
///
/// @param arrived those that were late, and have reached them since
public record NonDeliveries(List<NonDelivery> all, List<NonDelivery> arrived) {

  static final NonDeliveries NONE = new NonDeliveries(List.of(), List.of());

  public NonDeliveries {
    all = List.copyOf(all);
    arrived = List.copyOf(arrived);
  }

  public Optional<NonDelivery> of(int told, PersonId to) {
    return all.stream().filter(it -> it.isOf(told, to)).findFirst();
  }

  /// Whether a mail has arrived after it was told to be late.
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
        of(told, to).ifPresent(since::add);
        yield new NonDeliveries(without(told, to), since);
      }
      default -> this;
    };
  }

  private List<NonDelivery> without(int told, PersonId to) {
    return all.stream().filter(it -> !it.isOf(told, to)).toList();
  }
}
