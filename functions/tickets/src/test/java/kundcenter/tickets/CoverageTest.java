package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kundcenter.contract.Call;
import kundcenter.contract.Coverage;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The stories that the tests tell touch all of the contract. Each answer in them was held against
/// its schema already; here it is asked what no story met. It comes last, and tells the stories
/// itself only where they were not told before.
@Order(Integer.MAX_VALUE)
class CoverageTest {

  private static final List<Class<?>> STORIES = List.of(
      FilingTest.class,
      ConversationTest.class,
      AttachmentsTest.class,
      PriorityTest.class,
      ApprovalsTest.class,
      LinesTest.class,
      EndingTest.class,
      LedgerTest.class,
      PublishTermsTest.class,
      WhatIfTest.class,
      PromisesTest.class,
      BillingTest.class,
      FiguresTest.class,
      UndeliveredTest.class);

  private static final List<String> OPERATIONS =
      LiveDesk.OPERATIONS.stream().map(Operation::id).toList();

  @BeforeAll
  static void tell_the_stories() throws ReflectiveOperationException {
    if (!Coverage.succeeded().containsAll(OPERATIONS)) for (var story : STORIES) tell(story);
    tell_the_rest(new LiveDesk());
  }

  private static void tell_the_rest(LiveDesk desk) {
    var anna = desk.as(Someone.ANNA);
    anna.files(Bodies.REPORT);
    anna.files(Bodies.REPORT);
    anna.get("/v1/tickets?limit=1"); // has a next page
    anna.command(desk.as(Someone.OLLE).files(Bodies.REPORT), "release");
    desk.as(Someone.OLLE).reads(desk.as(Someone.OLLE).files(Bodies.REPORT));
    anna.send(Call.post("/v1/tickets", Bodies.REPORT)); // lacks a header
    anna.get("/v1/tickets?limit=0"); // a parameter is wrong
    desk.send(Call.get("/v1/terms"));
    desk.send(Call.get("/v1/opening-hours"));
  }

  private static void tell(Class<?> story) throws ReflectiveOperationException {
    for (var told : story.getDeclaredMethods())
      if (told.isAnnotationPresent(Test.class)) tell(story, told.getName());
  }

  private static void tell(Class<?> story, String name) throws ReflectiveOperationException {
    var teller = story.getDeclaredConstructor().newInstance();
    try {
      for (var first : story.getDeclaredMethods())
        if (first.isAnnotationPresent(BeforeEach.class)) first.invoke(teller);
      story.getDeclaredMethod(name).invoke(teller);
    } catch (InvocationTargetException e) {
      throw new AssertionError(story.getSimpleName() + "." + name, e.getCause());
    }
  }

  @Test
  void every_operation_succeeds_in_some_story() {
    assertThat(Coverage.succeeded()).containsExactlyInAnyOrderElementsOf(OPERATIONS);
  }

  @Test
  void every_documented_property_is_answered_in_some_story() {
    assertThat(missing("Outcome", "Ticket", "TicketPage", "Ledger", "History", "OpeningHours"))
        .isEmpty();
    assertThat(missing(
            "UploadOffer",
            "Download",
            "TermsInForceAndToCome",
            "WhatIf",
            "PromiseReport",
            "Figures",
            "Problem"))
        .isEmpty();
  }

  @Test
  void every_schema_of_the_contract_is_used() {
    var text = OpenApi.DOCUMENT.toString();
    var names = new TreeSet<String>();
    for (var kind : List.of("schemas", "responses", "parameters", "headers", "requestBodies"))
      OpenApi.DOCUMENT
          .at("/components/" + kind)
          .fieldNames()
          .forEachRemaining(name -> names.add("\"#/components/" + kind + "/" + name + "\""));

    assertThat(names).allMatch(text::contains);
  }

  private static Set<String> missing(String... schemas) {
    var missing = new TreeSet<String>();
    for (var schema : schemas)
      missing.addAll(Coverage.documented("#/components/schemas/" + schema));
    missing.removeAll(Coverage.seen());
    return missing;
  }
}
