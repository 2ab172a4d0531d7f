package kundcenter.tickets;

import java.time.Instant;
import kundcenter.aws.dynamodb.Nobody;
import kundcenter.customer.Caller;
import kundcenter.web.HttpFunction;

/// The ways of calls that find a ticket and that write, gone before any comes: nobody files
/// one, a lead answers, and both look at it.
///
/// @param function with a store that sends nothing
record Priming(HttpFunction function, Nobody nobody, Instant now) {

  private static final String TICKET = "/v1/tickets/1";
  private static final String REPORT = """
      {"kind":"TECHNICAL","product":"go","subject":"Hej","body":"Hej","priority":3}
      """;
  private static final String WORDS = """
      {"body":"Hej"}
      """;

  void run() {
    as(Nobody.CONTACT, "POST", "/v1/tickets", REPORT);
    as(Nobody.LEAD, "POST", TICKET + "/messages", WORDS);
    as(Nobody.LEAD, "GET", TICKET, "");
    as(Nobody.CONTACT, "GET", TICKET, "");
  }

  private void as(Caller caller, String method, String path, String body) {
    function.rehearse(nobody.token(caller, now), method, path, body);
  }
}
