package kundcenter.local.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxPageTest {

  private static final String DESK = "support@kundcenter.example";
  private static final String MAIL = """
      Message-ID: <0102-1@eu-west-1.amazonses.com>
      From: Kundcenter <support@kundcenter.example>
      To: anna@kund.example
      Reply-To: support+10001.abcdefghijklmnop@kundcenter.example
      References: <10001@kundcenter.example>
      Subject: <b>Hej</b> & mottaget
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      Se https://portal.example/tickets/10001. <script>alert(1)</script>
      --x
      Content-Type: text/html; charset=utf-8

      <p>Se <a href="https://portal.example/tickets/10001">ditt ärende</a></p><script>alert(1)</script>
      --x--
      """.replace("\n", "\r\n");

  @TempDir
  Path folder;

  private final List<String> told = new ArrayList<>();
  private final SmtpInbox inbox = SmtpInbox.at(
      0,
      new Receipt(
          TestCloud.TEMPLATE.messaging().receiptRules(),
          TestCloud.s3().environment(),
          (_, message) -> told.add(message)));
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable HttpServer started;

  @BeforeEach
  void start() throws Exception {
    var mails = SentMails.in(folder);
    mails.keep(
        new SentMail(
            "m1",
            Instant.parse("2026-11-26T12:00:00Z"),
            DESK,
            List.of("anna@kund.example"),
            "Hej",
            "sent"),
        MAIL.getBytes(StandardCharsets.UTF_8));
    var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext(MailboxPage.PATH, new MailboxPage(mails, inbox.port(), DESK)::handle);
    server.start();
    started = server;
  }

  @AfterEach
  void end() {
    requireNonNull(started).stop(0);
    inbox.close();
    client.close();
  }

  @Test
  void the_list_tells_subject_recipient_and_time_and_leads_to_the_mail() throws Exception {
    assertThat(get("/mailbox").body())
        .contains("href=\"/mailbox/m1\"", "&lt;b&gt;Hej&lt;/b&gt; &amp; mottaget")
        .contains("2026-11-26 13:00:00 to anna@kund.example")
        .doesNotContain("<b>Hej");
  }

  @Test
  void a_mail_shows_its_text_with_links_and_runs_nothing_of_it() throws Exception {
    var answer = get("/mailbox/m1");

    assertThat(answer.body())
        .contains("href=\"https://portal.example/tickets/10001\"")
        .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
        .doesNotContain("<script");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; style-src 'self'");
  }

  @Test
  void its_html_is_made_safe_and_shut_in() throws Exception {
    var answer = get("/mailbox/m1/html");

    assertThat(answer.body()).contains("ditt ärende").doesNotContain("<script");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "sandbox allow-popups");
  }

  @Test
  void the_raw_mail_is_text() throws Exception {
    var answer = get("/mailbox/m1/raw");

    assertThat(answer.body()).isEqualTo(MAIL);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
  }

  @Test
  void an_answer_goes_to_the_reply_address_by_smtp_with_the_ids_that_thread_it() throws Exception {
    var answer = post("/mailbox/m1/reply", "text=Tack%21+%C3%85+nej", url().toString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst())
        .contains("\"recipients\":[\"support+10001.abcdefghijklmnop@kundcenter.example\"]")
        .contains("\"source\":\"anna@kund.example\"");
    assertThat(kept(told.getFirst()))
        .contains("In-Reply-To: <0102-1@eu-west-1.amazonses.com>")
        .contains("References: <10001@kundcenter.example> <0102-1@eu-west-1.amazonses.com>")
        .contains("To: support+10001.abcdefghijklmnop@kundcenter.example");
  }

  @Test
  void a_new_mail_goes_to_the_desk() throws Exception {
    post(
        "/mailbox/new",
        "from=bo%40kund.example&subject=Fr%C3%A5ga&text=Hur%3F",
        url().toString());

    assertThat(told.getFirst())
        .contains("\"recipients\":[\"" + DESK + "\"]", "\"source\":\"bo@kund.example\"");
  }

  @Test
  void words_from_another_page_are_not_sent() throws Exception {
    assertThat(post("/mailbox/m1/reply", "text=x", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(post("/mailbox/m1/reply", "text=x", "null").statusCode()).isEqualTo(403);
    assertThat(told).isEmpty();
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    for (var path : List.of("/mailbox/m2", "/mailbox/m1/x", "/mailboxes", "/mailbox/m1/raw/x"))
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
  }

  private URI url() {
    return URI.create("http://127.0.0.1:" + requireNonNull(started).getAddress().getPort());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(url().resolve(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form, String origin) throws Exception {
    return client.send(
        HttpRequest.newBuilder(url().resolve(path))
            .header("Origin", origin)
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static String kept(String message) throws Exception {
    var receipt = (JsonObject) ((JsonObject) Json.parse(message, Limits.TRUSTED))
        .members()
        .getOrDefault("receipt", JsonObject.EMPTY);
    var action = (JsonObject) receipt.members().getOrDefault("action", JsonObject.EMPTY);
    var bucket = action.get("bucketName") instanceof JsonString(var name) ? name : "";
    var key = action.get("objectKey") instanceof JsonString(var name) ? name : "";
    try (var file = new S3Files(S3.of(TestCloud.s3().environment()), bucket)
        .open(new FileKey(key))
        .orElseThrow()) {
      return new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
