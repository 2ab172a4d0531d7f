package kundcenter.tickets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kundcenter.contract.Answer;
import kundcenter.file.FileId;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.store.Commit;
import kundcenter.store.FileLinks;
import kundcenter.store.Files.Content;
import kundcenter.store.Uploads;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.Event;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// Files on tickets, brought to and fetched from a real S3 server.
class AttachmentsTest {

  private static final byte[] PNG = "\u0089PNG\r\n\u001a\nbild".getBytes(ISO_8859_1);

  private final LiveDesk desk = atThisHour();
  private final Client anna = desk.as(ANNA);
  private final Client omar = desk.as(OMAR);
  private final long ticket = anna.files(REPORT);
  private final HttpClient browser = HttpClient.newHttpClient();

  // S3 holds links against its own clock.
  private static LiveDesk atThisHour() {
    var desk = new LiveDesk();
    desk.setTime(Clock.tickMillis(ZoneOffset.UTC).instant());
    return desk;
  }

  @Test
  void a_file_that_was_announced_brought_and_confirmed_is_on_the_ticket() throws Exception {
    var offer = announce("skärm.png", "image/png", PNG);
    assertThat(bring(offer, PNG).statusCode()).isEqualTo(200);
    var confirmed = confirm(anna, offer).ok();

    var shown = anna.reads(ticket).at("/attachments/0");
    assertThat(confirmed.at("/version").intValue()).isEqualTo(2);
    assertThat(shown.get("name").textValue()).isEqualTo("skärm.png");
    assertThat(shown.get("type").textValue()).isEqualTo("PNG");
    assertThat(shown.get("sha256").textValue()).isEqualTo(Sha256.of(PNG).value());
    assertThat(shown.get("state").textValue()).isEqualTo("CLEAN");
  }

  @Test
  void it_is_fetched_by_a_link_as_a_file_to_keep_T15() throws Exception {
    var id = attach("skärm.png", "image/png", PNG);
    var fetched = fetch(link(anna, id).ok());

    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(fetched.body()).isEqualTo(PNG);
    assertThat(fetched.headers().firstValue("content-type")).hasValue("image/png");
    assertThat(fetched.headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"sk_rm.png\"; filename*=UTF-8''sk%C3%A4rm.png");
  }

  @Test
  void what_could_run_in_a_browser_is_served_as_bytes_T15() throws Exception {
    for (var type : List.of("text/html", "image/svg+xml", "application/pdf", "text/javascript")) {
      var id = attach("fil", type, "<svg onload=alert(1)>".getBytes(UTF_8));

      assertThat(fetch(link(anna, id).ok()).headers().firstValue("content-type"))
          .hasValue("application/octet-stream");
    }
  }

  @Test
  void a_file_that_is_not_what_it_is_called_is_served_as_bytes_T16() throws Exception {
    var id = attach("bild.png", "image/png", "<html>".getBytes(UTF_8));

    assertThat(fetch(link(anna, id).ok()).headers().firstValue("content-type"))
        .hasValue("application/octet-stream");
  }

  @Test
  void a_name_is_a_label_that_leads_nowhere_T17() throws Exception {
    attach("../../etc/\u202Egnp.exe", "image/png", PNG);

    assertThat(anna.reads(ticket).text("/attachments/0/name")).isEqualTo("gnp.exe");
  }

  @Test
  void another_file_than_the_announced_is_refused_where_it_is_brought() throws Exception {
    var offer = announce("a.txt", "text/plain", "hej".getBytes(UTF_8));

    assertThat(bring(offer, "nej".getBytes(UTF_8)).statusCode()).isEqualTo(400);
    assertThat(bring(offer, "hejhej".getBytes(UTF_8)).statusCode()).isEqualTo(403);
    assertThat(confirm(anna, offer).problem()).isEqualTo("upload-missing");
  }

  @Test
  void a_file_that_was_swapped_where_it_lies_is_found_out() throws Exception {
    var offer = announce("a.txt", "text/plain", "hej".getBytes(UTF_8));
    bring(offer, "hej".getBytes(UTF_8));
    var uploads = LiveDesk.uploads();
    var key = FileKey.of("uploads", Long.toString(ticket), offer.text("/id"));
    uploads.files().delete(key);
    var other = uploads
        .links()
        .upload(
            key,
            new FileLinks.Expected(
                3,
                Sha256.of("nej".getBytes(UTF_8)),
                Map.of("sha256", Sha256.of("hej".getBytes(UTF_8)).value())),
            Clock.systemUTC().instant(),
            Duration.ofMinutes(1));
    put(other.url().toString(), other.headers(), "nej".getBytes(UTF_8));

    assertThat(confirm(anna, offer).problem()).isEqualTo("upload-differs");
    assertThat(anna.reads(ticket).at("/attachments")).isEmpty();
  }

  @Test
  void what_is_brought_again_after_it_was_confirmed_changes_nothing() throws Exception {
    var offer = announce("a.txt", "text/plain", "hej".getBytes(UTF_8));
    bring(offer, "hej".getBytes(UTF_8));
    confirm(anna, offer).ok();

    bring(offer, "hej".getBytes(UTF_8));

    assertThat(confirm(anna, offer).ok().at("/version").intValue()).isEqualTo(2);
    assertThat(fetch(link(anna, offer.text("/id")).ok()).body()).isEqualTo("hej".getBytes(UTF_8));
  }

  @Test
  void a_form_without_script_brings_a_file_and_goes_on_to_its_page() throws Exception {
    var id = new FileId("form");
    var form = LiveDesk.uploads()
        .form(
            new TicketNumber(ticket),
            id,
            URI.create("https://portal.example/next"),
            Clock.systemUTC().instant());
    var text = new StringBuilder();
    form.fields()
        .forEach((name, value) ->
            text.append("--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value)));
    text.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n");
    text.append("Content-Type: text/plain\r\n\r\nhej\r\n--b--\r\n");
    var sent = browser.send(
        HttpRequest.newBuilder(form.action())
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(text.toString()))
            .build(),
        BodyHandlers.ofString());

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(sent.headers().firstValue("location").orElseThrow())
        .startsWith("https://portal.example/next");
    assertThat(LiveDesk.uploads()
            .settle(new TicketNumber(ticket), id, Optional.of(FileName.of("x.txt"))))
        .isInstanceOf(Uploads.Settled.Sound.class);
  }

  @Test
  void a_customers_file_ends_the_wait() throws Exception {
    omar.command(ticket, "ask", Map.of("body", "Kan du bifoga filen?")).ok();

    attach("a.txt", "text/plain", "hej".getBytes(UTF_8));

    assertThat(anna.reads(ticket).text("/status")).isEqualTo("IN_PROGRESS");
  }

  @Test
  void what_is_withheld_is_for_the_desk_until_a_specialist_releases_it_T18() throws Exception {
    var id = byMail(Attachment.State.WITHHELD);

    assertThat(link(anna, id).problem()).isEqualTo("attachment-withheld");
    assertThat(fetch(link(omar, id).ok()).headers().firstValue("content-type"))
        .hasValue("application/octet-stream");

    omar.command(ticket, "release-attachment", Map.of("attachment", id, "reason", "Ofarlig."))
        .ok();
    assertThat(fetch(link(anna, id).ok()).headers().firstValue("content-type"))
        .hasValue("text/plain");
    assertThat(
            omar.command(ticket, "release-attachment", Map.of("attachment", id, "reason", "Igen."))
                .problem())
        .isEqualTo("not-withheld");
  }

  @Test
  void what_is_quarantined_is_for_nobody_T18() throws Exception {
    var id = byMail(Attachment.State.QUARANTINED);

    assertThat(link(anna, id).problem()).isEqualTo("attachment-quarantined");
    assertThat(link(omar, id).problem()).isEqualTo("attachment-quarantined");
    assertThat(
            omar.command(ticket, "release-attachment", Map.of("attachment", id, "reason", "Tja."))
                .problem())
        .isEqualTo("attachment-quarantined");
  }

  @Test
  void another_customer_gets_no_link_T36() throws Exception {
    var id = attach("a.txt", "text/plain", "hej".getBytes(UTF_8));

    assertThat(link(desk.as(SARA), id).problem()).isEqualTo("no-such-resource");
  }

  @Test
  void an_id_that_would_lead_elsewhere_is_none_T37() throws Exception {
    for (var id : List.of("..", "%2e%2e", "..%2f..%2freleases", "a%2fb", "a.b"))
      assertThat(anna.post("/v1/tickets/" + ticket + "/attachments/" + id + "/downloads", Map.of())
              .problem())
          .isIn("no-such-resource", "no-such-attachment");
  }

  private String attach(String name, String type, byte[] bytes) throws Exception {
    var offer = announce(name, type, bytes);
    bring(offer, bytes);
    confirm(anna, offer).ok();
    return offer.text("/id");
  }

  private Answer announce(String name, String type, byte[] bytes) {
    return anna.post(
            "/v1/tickets/" + ticket + "/attachments",
            Map.of(
                "name",
                name,
                "type",
                type,
                "size",
                bytes.length,
                "sha256",
                Sha256.of(bytes).value()))
        .ok();
  }

  private HttpResponse<String> bring(Answer offer, byte[] bytes) throws Exception {
    var headers = new LinkedHashMap<String, String>();
    offer
        .at("/headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().textValue()));
    return put(offer.text("/url"), headers, bytes);
  }

  private HttpResponse<String> put(String url, Map<String, String> headers, byte[] bytes)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url)).PUT(BodyPublishers.ofByteArray(bytes));
    headers.forEach(request::header);
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private Answer confirm(Client client, Answer offer) {
    return client.post(
        "/v1/tickets/" + ticket + "/attachments/" + offer.text("/id") + "/confirm", Map.of());
  }

  private Answer link(Client client, String id) {
    return client.post("/v1/tickets/" + ticket + "/attachments/" + id + "/downloads", Map.of());
  }

  private HttpResponse<byte[]> fetch(Answer link) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(link.text("/url"))).build(), BodyHandlers.ofByteArray());
  }

  /// A file as mail brings it: with what the receiver's scan has said.
  private String byMail(Attachment.State state) {
    var store = LiveDesk.parts(UnaryOperator.identity());
    var found = store.tickets().findLatest(new TicketNumber(ticket)).orElseThrow();
    var kept = LiveDesk.uploads()
        .keep(
            found.number(),
            new FileId("by-mail"),
            FileName.of("a.txt"),
            "text/plain",
            Content.of("hej".getBytes(UTF_8)),
            state);
    store
        .transactions()
        .write(
            List.of(Commit.next(
                found, List.of(new Event.Attached(kept)), Actor.RULES, store.now(), store.sla())),
            store.now());
    omar.reads(ticket);
    return "by-mail";
  }
}
