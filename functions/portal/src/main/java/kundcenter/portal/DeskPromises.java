package kundcenter.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kundcenter.portal.DeskPromisesView.Counted;
import kundcenter.portal.DeskPromisesView.Place;
import kundcenter.portal.templates.JtedeskpromisesGenerated;
import kundcenter.report.DatedRound;
import kundcenter.report.Period;
import kundcenter.report.PromiseDays;
import kundcenter.report.PromiseReport;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;
import kundcenter.web.desk.PromiseTable;

/// `GET /desk/promises`: how the promise was kept on the tickets received in a month, day by day
/// and drawn, or on those of one day. What the API reports of the same days is fetched as a table
/// at `/desk/promises.csv`. For the desk.
record DeskPromises(Portal portal) {

  static final String PATH = ShowDesk.PATH + "/promises";
  static final String TABLE = PATH + ".csv";
  static final String MONTH = "month";
  static final String DAY = "day";

  /// What is asked about: a month, or a day of it.
  private record Asked(YearMonth month, Optional<LocalDate> day) {

    static Asked of(Request request, YearMonth current) {
      var query = request.query();
      var day = query.optional(DAY, Shape.date());
      var month = query.optional(MONTH, Shape.month());
      query.optional(Speech.NAME, Speech.TAG);
      query.done();
      return new Asked(day.map(YearMonth::from).or(() -> month).orElse(current), day);
    }

    private static Asked of(YearMonth month) {
      return new Asked(month, Optional.empty());
    }

    private static Asked of(LocalDate day) {
      return new Asked(YearMonth.from(day), Optional.of(day));
    }

    Period period() {
      return day.map(Period::of).orElseGet(() -> Period.of(month));
    }

    /// The month of a day.
    Optional<Asked> around() {
      return day.map(_ -> of(month));
    }

    Asked earlier() {
      return day.map(it -> of(it.minusDays(1))).orElseGet(() -> of(month.minusMonths(1)));
    }

    Asked later() {
      return day.map(it -> of(it.plusDays(1))).orElseGet(() -> of(month.plusMonths(1)));
    }

    String path(String page) {
      return day.map(it -> page + "?" + DAY + "=" + it)
          .orElseGet(() -> page + "?" + MONTH + "=" + month);
    }

    String name(Words words) {
      return day.map(words::date).orElseGet(() -> words.month(month));
    }

    Place place(Words words) {
      return new Place(name(words), path(PATH));
    }
  }

  Response show(Request request, Sheet sheet, Visit visit) {
    if (!sheet.isForDesk()) return ShowTicket.none();
    var words = sheet.words();
    var asked = Asked.of(request, Period.monthOf(sheet.now()));
    var today = Period.dayOf(sheet.now());
    var view = new DeskPromisesView(
        asked.name(words),
        asked.path(TABLE),
        asked.around().map(it -> it.place(words)),
        asked.earlier().place(words),
        Optional.of(asked.later())
            .filter(it -> !it.period().from().isAfter(today))
            .map(it -> it.place(words)),
        rounds(request, asked.period()).map(rounds -> counted(asked, rounds)));
    return Html.page(sheet, out -> JtedeskpromisesGenerated.render(out, null, sheet, view));
  }

  /// The table that the API gives of the same days; where there is no time to make it, the page
  /// says so.
  Response table(Request request, Sheet sheet, Visit visit) {
    if (!sheet.isForDesk()) return ShowTicket.none();
    var asked = Asked.of(request, Period.monthOf(sheet.now()));
    return rounds(request, asked.period())
        .map(rounds -> rounds.stream().map(DatedRound::round).toList())
        .map(rounds -> new PromiseTable(asked.period(), PromiseReport.of(rounds)).response())
        .orElseGet(() -> Response.seeOther(asked.path(PATH)));
  }

  /// The rounds of the tickets received in a period, by the tickets' numbers; none if there are
  /// too many to read before the platform ends the call.
  private Optional<List<DatedRound>> rounds(Request request, Period period) {
    var clock = portal.sla();
    var now = portal.now();
    var rounds = new ArrayList<DatedRound>();
    var isWhole = portal
        .store()
        .receipts()
        .each(
            period,
            request::hasTimeToRead,
            ticket -> rounds.addAll(DatedRound.of(ticket, clock, now)));
    rounds.sort(Comparator.comparingLong(round -> round.ticket().value()));
    return isWhole ? Optional.of(rounds) : Optional.empty();
  }

  private static Counted counted(Asked asked, List<DatedRound> rounds) {
    var days = PromiseDays.of(asked.period(), rounds);
    return asked.day().isPresent()
        ? new Counted(
            days, rounds.stream().filter(DatedRound::isDecided).toList(), Optional.empty())
        : new Counted(
            days, List.of(), Optional.of(PromisePlot.of(days)).filter(PromisePlot::showsAny));
  }
}
