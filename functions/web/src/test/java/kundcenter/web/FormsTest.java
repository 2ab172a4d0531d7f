package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kundcenter.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A route that answers in JSON or CSV, and one in JSON alone.
class FormsTest {

  private final Desk desk = new Desk(
      Route.get("/v1/report", (request, _) -> answer(request).inChosenForm()).orCsv(),
      Route.get("/v1/plain", (request, _) -> answer(request)));

  private static Response answer(Request request) {
    return request.isAnsweredIn(Csv.TYPE)
        ? Response.table(new Csv(List.of("n")).add(List.of(1)), "report.csv")
        : Response.ok(JsonObject.with("n", request.timeLeft().toMillis()).build());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ''                                | application/json
          */*                               | application/json
          application/json                  | application/json
          text/csv, application/json        | application/json
          application/*, text/*;q=0.9       | application/json
          text/csv                          | text/csv; charset=utf-8; header=present
          TEXT/*                            | text/csv; charset=utf-8; header=present
          text/csv, application/json;q=0.5  | text/csv; charset=utf-8; header=present
          text/csv;q=0.1, application/xml   | text/csv; charset=utf-8; header=present
          */*, application/json;q=0         | text/csv; charset=utf-8; header=present
          text/html                         | application/problem+json
          text/csv;q=0, text/*;q=0.5        | application/problem+json
          """)
  void the_form_that_is_liked_best_is_given(String accept, String type) {
    var answer = desk.send(Call.get("/v1/report").with("Accept", accept));

    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.status()).isEqualTo(type.contains("problem") ? 406 : 200);
  }

  @Test
  void a_table_is_a_file_with_a_name() {
    var answer = desk.send(Call.get("/v1/report").with("Accept", "text/csv"));

    assertThat(answer.body()).isEqualTo("\"n\"\r\n\"1\"\r\n");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"report.csv\"");
    assertThat(answer.header("Vary")).isEqualTo("Accept");
  }

  @Test
  void a_route_of_one_form_gives_no_other() {
    assertThat(desk.send(Call.get("/v1/plain").with("Accept", "text/csv")).status())
        .isEqualTo(406);
  }

  @Test
  void an_endpoint_knows_how_long_the_platform_waits() {
    assertThat(desk.send(Call.get("/v1/plain")).body()).isEqualTo("{\"n\":3000}");
  }
}
