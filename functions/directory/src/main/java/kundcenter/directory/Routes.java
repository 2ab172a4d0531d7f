package kundcenter.directory;

import kundcenter.customer.Trace;
import kundcenter.web.Endpoint;
import kundcenter.web.Route;
import kundcenter.web.Router;

/// Every route of this function; `infrastructure/openapi.yaml` tells what each takes and answers.
final class Routes {

  private static final String CUSTOMER = "/v1/customers/{customer}";
  private static final String PERSON = "/v1/people/{person}";
  private static final String SPECIALIST = "/v1/specialists/{person}";

  private Routes() {}

  static Router router(Office office) {
    return new Router(
        Route.get(
            "/v1/customers", desk(new ListCustomers(office)), "name", "domain", "limit", "cursor"),
        Route.post("/v1/customers", leads(new AddCustomer(office))),
        Route.get(CUSTOMER, new ShowCustomer(office)),
        Route.put(CUSTOMER, leads(new ReplaceCustomer(office))),
        Route.put(CUSTOMER + "/payment-standing", desk(new SetStanding(office))),
        Route.put(CUSTOMER + "/contacts", contacts(new ReplaceContacts(office))),
        Route.get(CUSTOMER + "/people", contacts(new ListPeople(office)), "limit", "cursor"),
        Route.get(CUSTOMER + "/approvals", contacts(new ListApprovals(office)), "limit", "cursor"),
        Route.get(
            CUSTOMER + "/history",
            desk(new ShowTraces(office, Trace.Kind.CUSTOMER)),
            "limit",
            "cursor"),
        Route.get("/v1/people", desk(new FindPeople(office)), "name", "address", "limit", "cursor"),
        Route.post("/v1/people", desk(new AddPerson(office))),
        Route.get(PERSON, new ShowPerson(office)),
        Route.put(PERSON, new ReplacePerson(office)),
        Route.delete(PERSON, leads(new ErasePerson(office))),
        Route.put(PERSON + "/trainings", desk(new SetTrainings(office))),
        Route.post(PERSON + "/access", desk(new DecideAccess(office))),
        Route.get(PERSON + "/export", new ExportPerson(office), "cursor"),
        Route.get(
            PERSON + "/history",
            desk(new ShowTraces(office, Trace.Kind.PERSON)),
            "limit",
            "cursor"),
        Route.get("/v1/specialists", desk(new ListSpecialists(office))),
        Route.post("/v1/specialists", leads(new AddSpecialist(office))),
        Route.get(SPECIALIST, desk(new ShowSpecialist(office))),
        Route.put(SPECIALIST, leads(new ReplaceSpecialist(office))),
        Route.post("/v1/imports/{sheet}", leads(new ImportSheet(office))),
        Route.get("/v1/audit", leads(new ShowAudit(office)), "day", "limit", "cursor"));
  }

  private static Endpoint leads(Endpoint endpoint) {
    return new Only(Only.Whom.LEADS, endpoint);
  }

  private static Endpoint desk(Endpoint endpoint) {
    return new Only(Only.Whom.DESK, endpoint);
  }

  private static Endpoint contacts(Endpoint endpoint) {
    return new Only(Only.Whom.CONTACTS_AND_SPECIALISTS, endpoint);
  }
}
