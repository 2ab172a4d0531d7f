package kundcenter.local.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import kundcenter.template.EventDestination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SesEndpointTest {

  @TempDir
  Path folder;

  private final List<String> told = new ArrayList<>();
  private final Feedback feedback = new Feedback(
      List.of(
          new EventDestination("Out", Set.of("BOUNCE", "COMPLAINT", "DELIVERY_DELAY"), "Feedback")),
      (topic, message) -> told.add(topic + " " + message));
  private @Nullable SentMails opened;
  private @Nullable SesEndpoint started;

  @BeforeEach
  void start() {
    opened = SentMails.in(folder);
    started = SesEndpoint.start(opened, feedback);
  }

  @AfterEach
  void close() {
    endpoint().close();
  }

  private SentMails mails() {
    return requireNonNull(opened);
  }

  private SesEndpoint endpoint() {
    return requireNonNull(started);
  }

  @Test
  void a_raw_mail_is_filed_with_the_message_id_and_date_of_ses() throws Exception {
    var answer = send(raw("anna@kund.example", """
        Message-ID: <ours@kundcenter.example>
        Date: Mon, 1 Jan 2024 00:00:00 +0000
        Bcc: secret@kund.example,
         other@kund.example
        Subject: Hej
        References: <10006.1@kundcenter.example>

        Date: stays in the text
        """));

    assertThat(answer.statusCode()).isEqualTo(200);
    var mail = mails().all().getFirst();
    assertThat(answer.body()).isEqualTo("{\"MessageId\":\"" + mail.id() + "\"}");
    assertThat(mail.fate()).isEqualTo("sent");
    assertThat(mail.subject()).isEqualTo("Hej");
    assertThat(bytes(mail))
        .startsWith("Message-ID: <" + mail.id() + "@eu-west-1.amazonses.com>\r\nDate: ")
        .contains("References: <10006.1@kundcenter.example>", "\nDate: stays in the text")
        .doesNotContain("ours@", "2024", "secret@", "other@");
  }

  @Test
  void simple_content_becomes_a_mail_with_both_forms_of_the_text() throws Exception {
    var answer = send("""
        {"FromEmailAddress":"Stöd <support@kundcenter.example>",
         "Destination":{"ToAddresses":["anna@kund.example"]},
         "ReplyToAddresses":["support+1.abc@kundcenter.example"],
         "Content":{"Simple":{"Subject":{"Data":"Ärende"},
           "Body":{"Text":{"Data":"Hej å"},"Html":{"Data":"<p>Hej å</p>"}},
           "Headers":[{"Name":"Auto-Submitted","Value":"auto-replied\\r\\nX-Evil: 1"}]}}}""");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(bytes(mails().all().getFirst()))
        .contains("From: =?UTF-8?B?U3TDtmQ=?= <support@kundcenter.example>\r\n")
        .contains("Subject: =?UTF-8?B?w4RyZW5kZQ==?=\r\n", "multipart/alternative")
        .contains("Reply-To: support+1.abc@kundcenter.example", "Content-Type: text/html")
        .contains("Auto-Submitted: auto-replied  X-Evil: 1\r\n")
        .contains(Base64.getEncoder().encodeToString("Hej å".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "bounce@simulator.amazonses.com, Bounce, bounced",
    "bounce+label@simulator.amazonses.com, Bounce, bounced",
    "complaint@simulator.amazonses.com, Complaint, complained of",
    "suppressionlist@simulator.amazonses.com, Bounce, 'not sent, the address is suppressed'",
    "delay@simulator.amazonses.com, DeliveryDelay, delayed"
  })
  void the_addresses_of_the_simulator_are_told_of(String address, String type, String fate)
      throws Exception {
    send(raw(address, "Subject: Hej\n\nhej\n"));

    var id = mails().all().getFirst().id();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst())
        .startsWith("Feedback {\"eventType\":\"" + type + "\"")
        .contains("\"messageId\":\"" + id + "\"", "\"emailAddress\":\"" + address + "\"");
    assertThat(mails().all().getFirst().fate()).isEqualTo(fate);
  }

  @Test
  void a_delivery_that_nobody_asked_to_hear_of_is_not_told() throws Exception {
    send(raw("anna@kund.example", "Subject: Hej\n\nhej\n"));

    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {} | Missing final '@domain'
      [] | No object
      no JSON |
      {"Destination":{"ToAddresses":["anna"]},"FromEmailAddress":"a@b.c","Content":{"Raw":{"Data":""}}} | Missing final '@domain'
      {"Destination":{"ToAddresses":["å@b.c"]},"FromEmailAddress":"a@b.c","Content":{"Raw":{"Data":""}}} | Local address contains non-ASCII characters
      {"Destination":{"ToAddresses":["a@b.c"]},"Content":{"Raw":{"Data":""}}} | Missing required header 'From'.
      {"Destination":{"ToAddresses":["a@b.c"]},"FromEmailAddress":"a@b.c","Content":{"Raw":{"Data":"*"}}} | Raw data is no base64.
      {"Destination":{"ToAddresses":["a@b.c"]},"FromEmailAddress":"a@b.c","Content":{"Simple":{}}} | Content is missing.
      """)
  void what_ses_would_refuse_is_refused(String request, @Nullable String message) throws Exception {
    var answer = send(request);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("X-Amzn-ErrorType")).contains("BadRequestException");
    assertThat(answer.body()).contains(message == null ? "" : message);
    assertThat(mails().all()).isEmpty();
  }

  @Test
  void an_id_leads_to_no_other_file_T37() {
    assertThat(mails().find("../mailbox/x")).isEmpty();
    assertThat(mails().find("none")).isEmpty();
  }

  private static String raw(String to, String mail) {
    return """
        {"FromEmailAddress":"support@kundcenter.example","ConfigurationSetName":"Out",
         "Destination":{"ToAddresses":["%s"]},"Content":{"Raw":{"Data":"%s"}}}""".formatted(
            to,
            Base64.getEncoder()
                .encodeToString(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  private String bytes(SentMail mail) {
    return mails().find(mail.id()).orElseThrow().bytes().text();
  }

  private HttpResponse<String> send(String request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(endpoint().url().resolve("/v2/email/outbound-emails"))
              .POST(BodyPublishers.ofString(request))
              .build(),
          BodyHandlers.ofString());
    }
  }
}
