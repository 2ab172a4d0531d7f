package kundcenter.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.report.BillingBasis;
import kundcenter.terms.Terms;
import kundcenter.ticket.TicketNumber;
import kundcenter.ticket.TimeEntry;
import kundcenter.web.Csv;

/// The basis of a bill as clients get it.
record BillingView(CustomerId customer, YearMonth month, BillingBasis basis) {

  private static final List<String> COLUMNS = List.of(
      "ticket",
      "entry",
      "date",
      "minutes",
      "activity",
      "cause",
      "specialist",
      "priceTerms",
      "text");

  /// @param counters the entry that this one takes back
  record Item(
      TicketNumber ticket,
      int entry,
      Instant at,
      int minutes,
      TimeEntry.Activity activity,
      TimeEntry.Cause cause,
      String specialist,
      Optional<Integer> counters,
      Optional<String> priceTerms,
      String text) {

    static Item of(BillingBasis.Item item) {
      var entry = item.entry();
      var work = entry.work();
      return new Item(
          item.ticket(),
          entry.number(),
          entry.at(),
          entry.minutes(),
          work.activity(),
          work.cause(),
          entry.by().id(),
          entry.counters(),
          item.priceTerms(),
          work.text());
    }
  }

  Json json() {
    var items = items().stream().map(Records.of(Item.class)::write).toList();
    return JsonObject.with("customer", customer.value())
        .put("month", month.toString())
        .put("minutes", basis.minutes())
        .put("items", new JsonArray(items))
        .build();
  }

  Csv csv() {
    var csv = new Csv(COLUMNS);
    for (var item : items()) csv.add(cells(item));
    return csv;
  }

  private List<Item> items() {
    return basis.items().stream().map(Item::of).toList();
  }

  private static List<Object> cells(Item item) {
    return List.of(
        item.ticket,
        item.entry,
        LocalDate.ofInstant(item.at, Terms.PROMISE_ZONE),
        item.minutes,
        item.activity,
        item.cause,
        item.specialist,
        item.priceTerms.orElse(""),
        item.text);
  }

  String fileName() {
    return "billing-" + customer.value() + "-" + month + ".csv";
  }
}
