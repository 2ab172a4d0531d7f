package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/imports/{sheet}`: customers, people or trainings from a table, tried or done
/// (docs/decisions/0024).
record ImportSheet(Office office) implements Endpoint {

  static final int MOST_LINES = 500;

  /// What one text of a body can hold.
  private static final int LONGEST = 65_536;

  @Override
  public Response handle(Request request, Caller caller) {
    return switch (request.part("sheet")) {
      case "customers" -> bring(new CustomerSheet(office), request, caller);
      case "people" -> bring(new PeopleSheet(office), request, caller);
      case "trainings" -> bring(new TrainingSheet(office), request, caller);
      default -> Office.nothing();
    };
  }

  private <L> Response bring(Sheet<L> sheet, Request request, Caller caller) {
    var steps = new Steps<>(office, sheet, request);
    var isTrial = request.body(in -> {
      var lines = in.required("csv", Shape.table(LONGEST, sheet.table()));
      var dryRun = in.required("dryRun", Shape.flag());
      in.check(() -> steps.plan(lines, new Draft(office, caller, office.now())));
      return dryRun;
    });
    return Response.ok(isTrial ? steps.trial() : steps.run());
  }
}
