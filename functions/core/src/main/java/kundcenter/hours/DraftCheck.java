package kundcenter.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kundcenter.hours.Fault.Reason;
import kundcenter.hours.HoursDraft.Checked;
import kundcenter.hours.HoursDraft.ShortDayDraft;

/// One reading of a draft, which goes on after a fault to find them all.
final class DraftCheck {

  private final List<Fault> faults = new ArrayList<>();
  private final Checked result;

  DraftCheck(HoursDraft draft) {
    var zone = zone(draft.zone());
    var weekly = days("weekly", draft.weekly(), DraftCheck::weekday, Reason.UNKNOWN_WEEKDAY);
    var holidays = choice("holidays", draft.holidays(), Holidays.values());
    var eves = choice("eves", draft.eves(), Eves.values());
    var shortDay = draft.shortDay().flatMap(this::shortDay);
    var overrides = days("overrides", draft.overrides(), DraftCheck::date, Reason.NOT_A_DATE);
    result = faults.isEmpty()
        ? new Checked.Sound(new OpeningHours(
            zone.orElseThrow(),
            weekly,
            holidays.orElseThrow(),
            eves.orElseThrow(),
            shortDay,
            overrides))
        : new Checked.Faulty(List.copyOf(faults));
  }

  Checked result() {
    return result;
  }

  private Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException _) {
      return fault("zone", Reason.UNKNOWN_ZONE);
    }
  }

  private <D> Map<D, List<Span>> days(
      String place,
      Map<String, List<List<String>>> drafts,
      Function<String, Optional<D>> parse,
      Reason unknown) {
    var days = new HashMap<D, List<Span>>();
    drafts.forEach((key, spans) -> {
      var at = place + "." + key;
      var day = parse.apply(key).or(() -> fault(at, unknown));
      var read = spans(at, spans);
      day.ifPresent(known -> days.put(known, read));
    });
    return days;
  }

  /// The sound spans of a day. The rest are faults, so that the day is not used.
  private List<Span> spans(String place, List<List<String>> drafts) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < drafts.size(); i++) {
      var at = place + "[" + i + "]";
      span(at, drafts.get(i)).filter(span -> follows(at, spans, span)).ifPresent(spans::add);
    }
    return spans;
  }

  private boolean follows(String place, List<Span> earlier, Span next) {
    boolean follows =
        earlier.isEmpty() || next.from().compareTo(earlier.getLast().to()) >= 0;
    if (!follows) fault(place, Reason.OUT_OF_ORDER);
    return follows;
  }

  private Optional<Span> span(String place, List<String> draft) {
    if (draft.size() != 2) return fault(place, Reason.NOT_A_SPAN);
    var from = TimeOfDay.parse(draft.getFirst());
    var to = TimeOfDay.parse(draft.getLast());
    if (from.isEmpty() || to.isEmpty()) return fault(place, Reason.NOT_A_TIME);
    if (from.get().compareTo(to.get()) >= 0) return fault(place, Reason.ENDS_TOO_SOON);
    return Optional.of(new Span(from.get(), to.get()));
  }

  private Optional<ShortDay> shortDay(ShortDayDraft draft) {
    var closesAt =
        TimeOfDay.parse(draft.closesAt()).or(() -> fault("shortDay.closesAt", Reason.NOT_A_TIME));
    var lunch = choice("shortDay.lunch", draft.lunch(), ShortDay.Lunch.values());
    return closesAt.flatMap(at -> lunch.map(kept -> new ShortDay(at, kept)));
  }

  private <E extends Enum<E>> Optional<E> choice(String place, String word, E[] choices) {
    return Stream.of(choices)
        .filter(choice -> HoursDraft.word(choice).equals(word))
        .findFirst()
        .or(() -> fault(place, Reason.UNKNOWN_CHOICE));
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> HoursDraft.word(day).equals(word))
        .findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> fault(String place, Reason reason) {
    faults.add(new Fault(place, reason));
    return Optional.empty();
  }
}
