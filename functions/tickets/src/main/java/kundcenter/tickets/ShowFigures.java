package kundcenter.tickets;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import kundcenter.json.Records;
import kundcenter.report.PublicFigures;
import kundcenter.report.Share;
import kundcenter.web.OpenEndpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/figures`, for anyone: the figures by which the vendor may be held to its word, each
/// with the days and the number of cases that it is of. One item is read.
record ShowFigures(Desk desk) implements OpenEndpoint {

  private static final Duration FRESH_FOR = Duration.ofMinutes(1);

  private record View(PhoneWait phoneWait, InTime startsInTime, Specialists specialists) {

    static View of(PublicFigures figures) {
      var from = figures.window().from();
      var to = figures.window().to();
      return new View(
          new PhoneWait(from, to, figures.calls(), figures.secondsWaited()),
          new InTime(from, to, figures.starts(), figures.startsInTime()),
          new Specialists(from, to, figures.specialists()));
    }
  }

  private record PhoneWait(
      LocalDate from, LocalDate to, long count, Optional<BigDecimal> averageSeconds) {}

  private record InTime(LocalDate from, LocalDate to, long count, Optional<Share> share) {}

  private record Specialists(LocalDate from, LocalDate to, int count) {}

  @Override
  public Response handle(Request request) {
    var figures = PublicFigures.of(desk.books().figures().sums(), desk.now());
    return Response.ok(Records.of(View.class).write(View.of(figures))).cacheable(FRESH_FOR);
  }
}
