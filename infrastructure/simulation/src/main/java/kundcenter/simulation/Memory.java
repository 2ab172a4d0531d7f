package kundcenter.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kundcenter.customer.CustomerId;
import kundcenter.file.Sha256;
import kundcenter.ticket.TicketNumber;

/// What the people of a run have said and heard: the model that the desk is held against.
///
/// Everything said has a mark of its own in its text, by which it is found again wherever it has
/// got to.
final class Memory {

  /// Words of somebody.
  ///
  /// @param by whose people said it; nobody's where the desk did
  /// @param heard whether the desk has confirmed it
  record Said(String mark, Optional<CustomerId> by, boolean heard) {}

  private final Map<String, Said> said = new LinkedHashMap<>();
  private final Map<CustomerId, List<TicketNumber>> tickets = new LinkedHashMap<>();
  private final List<Sha256> files = new ArrayList<>();
  private boolean silent;

  /// From now on nobody begins anything new; what was begun is carried through.
  void fallSilent() {
    silent = true;
  }

  boolean isSilent() {
    return silent;
  }

  /// A mark for words that are about to be said.
  String mark(Optional<CustomerId> by) {
    var mark = "[%05d]".formatted(said.size() + 1);
    said.put(mark, new Said(mark, by, false));
    return mark;
  }

  void heard(String mark) {
    said.computeIfPresent(mark, (_, it) -> new Said(mark, it.by(), true));
  }

  /// A file was sent with words that count as confirmed.
  void attached(byte[] file) {
    files.add(Sha256.of(file));
  }

  List<Sha256> files() {
    return List.copyOf(files);
  }

  void opened(CustomerId customer, TicketNumber number) {
    var known = tickets.computeIfAbsent(customer, _ -> new ArrayList<>());
    if (!known.contains(number)) known.add(number);
  }

  /// A ticket that somebody of the customer knows of.
  Optional<TicketNumber> someTicket(CustomerId customer, Random random) {
    return some(tickets.getOrDefault(customer, List.of()), random);
  }

  /// A ticket that anybody knows of.
  Optional<TicketNumber> someTicket(Random random) {
    return some(tickets.values().stream().flatMap(List::stream).toList(), random);
  }

  private static Optional<TicketNumber> some(List<TicketNumber> known, Random random) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.get(random.nextInt(known.size())));
  }

  List<Said> all() {
    return List.copyOf(said.values());
  }
}
