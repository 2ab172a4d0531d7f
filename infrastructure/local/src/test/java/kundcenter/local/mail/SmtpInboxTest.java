package kundcenter.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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
import kundcenter.local.function.CannotRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;

/// The inbox by the rule of the repository's template.
class SmtpInboxTest {

  private static final String DESK = "support@kundcenter.example";
  private static final String MAIL = """
      From: Anna <anna@kund.example>
      To: support@kundcenter.example, "Berg, Bo" <bo@kund.example>
      Subject: =?UTF-8?Q?L=C3=B6n?=
       och skatt
      Message-ID: <1@kund.example>

      Det g\u00e5r inte.
      """.replace("\n", "\r\n");

  private record Published(String topic, JsonObject message) {}

  private final List<Published> published = new ArrayList<>();
  private final SmtpInbox inbox = SmtpInbox.at(
      0,
      new Receipt(
          TestCloud.TEMPLATE.messaging().receiptRules(),
          TestCloud.s3().environment(),
          (topic, message) -> published.add(
              new Published(topic, (JsonObject) Json.parse(message, Limits.TRUSTED)))));

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void a_mail_to_the_desk_is_kept_and_told_of_before_the_sender_hears_of_it() throws Exception {
    send("anna@kund.example", DESK, MAIL);

    assertThat(published).hasSize(1);
    var told = published.getFirst();
    assertThat(told.topic()).isEqualTo("ReceivedMail");
    assertThat(kept(told))
        .startsWith("Return-Path: <anna@kund.example>\r\n")
        .contains(
            "X-SES-Virus-Verdict: PASS\r\n", "dmarc=pass header.from=kund.example;\r\nFrom: Anna")
        .endsWith(MAIL);
  }

  @Test
  void what_is_told_is_what_ses_tells() throws Exception {
    send("anna@kund.example", "support+10006.abc@kundcenter.example", MAIL);

    var message = published.getFirst().message();
    var mail = object(message, "mail");
    var receipt = object(message, "receipt");
    assertThat(text(message, "notificationType")).isEqualTo("Received");
    assertThat(receipt.text())
        .contains("\"recipients\":[\"support+10006.abc@kundcenter.example\"]");
    assertThat(object(receipt, "dmarcVerdict").text()).isEqualTo("{\"status\":\"PASS\"}");
    assertThat(text(object(receipt, "action"), "objectKey"))
        .isEqualTo("raw/" + text(mail, "messageId"));
    assertThat(text(mail, "source")).isEqualTo("anna@kund.example");
    assertThat(mail.text())
        .contains("\"destination\":[\"support@kundcenter.example\",\"bo@kund.example\"]")
        .contains("\"messageId\":\"<1@kund.example>\"", "\"headersTruncated\":false")
        .contains("\"value\":\"=?UTF-8?Q?L=C3=B6n?= och skatt\"");
  }

  @ParameterizedTest
  @CsvSource({
    "other@kundcenter.example",
    "support@elsewhere.example",
    "support@kundcenter.example.evil.example"
  })
  void whom_no_rule_is_for_is_refused_with_550(String recipient) {
    assertThatThrownBy(() -> send("anna@kund.example", recipient, MAIL))
        .isInstanceOf(SMTPException.class)
        .hasMessageContaining("550");
    assertThat(published).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "anna@kund.example, anna@kund.example, PASS,",
    "anna@mail.kund.example, anna@kund.example, PASS,",
    "evil@elsewhere.example, anna@kund.example, FAIL, none",
    "evil@elsewhere.example, anna@reject.example, FAIL, reject",
    "'', mailer-daemon@kund.example, GRAY,"
  })
  void a_sender_is_believed_whose_envelope_and_from_have_one_domain(
      String envelope, String from, String dmarc, @Nullable String policy) throws Exception {
    send(envelope, DESK, "From: " + from + "\r\n\r\nhej\r\n");

    var receipt = object(published.getFirst().message(), "receipt");
    assertThat(text(object(receipt, "dmarcVerdict"), "status")).isEqualTo(dmarc);
    assertThat(text(receipt, "dmarcPolicy")).isEqualTo(policy == null ? "" : policy);
  }

  @Test
  void the_strings_made_for_testing_are_spam_and_a_virus() throws Exception {
    send(
        "a@b.example",
        DESK,
        "From: a@b.example\r\n\r\nXJS*C4JDBQADN1.NSBN3*2IDNEN*"
            + "GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X $EICAR-STANDARD-"
            + "ANTIVIRUS-TEST-FILE!\r\n");

    var receipt = object(published.getFirst().message(), "receipt");
    assertThat(text(object(receipt, "spamVerdict"), "status")).isEqualTo("FAIL");
    assertThat(text(object(receipt, "virusVerdict"), "status")).isEqualTo("FAIL");
  }

  @Test
  void headers_beyond_ten_kilobytes_are_cut_and_said_to_be() throws Exception {
    send(
        "a@b.example",
        DESK,
        "From: a@b.example\r\n" + "X-Long: 0123456789\r\n".repeat(1_000) + "\r\nhej\r\n");

    var mail = object(published.getFirst().message(), "mail");
    assertThat(mail.text()).contains("\"headersTruncated\":true");
    assertThat(mail.text().length()).isBetween(10_000, 40_000);
  }

  @Test
  void a_mail_over_forty_megabytes_is_refused() {
    var large = "From: a@b.example\r\n\r\n" + ("x".repeat(998) + "\r\n").repeat(42_000);

    assertThatThrownBy(() -> send("a@b.example", DESK, large)).isInstanceOf(IOException.class);
    assertThat(published).isEmpty();
  }

  @Test
  void a_port_that_is_taken_is_named() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var receipt = new Receipt(List.of(), TestCloud.s3().environment(), (_, _) -> {});
      assertThatThrownBy(() -> SmtpInbox.at(taken.getLocalPort(), receipt))
          .isInstanceOf(CannotRun.class)
          .hasMessageMatching("Port \\d+ is taken\\. Choose another: --smtp-port \\d+");
    }
  }

  private void send(String from, String to, String mail) throws IOException {
    var client = SmartClient.createAndConnect("127.0.0.1", inbox.port(), "localhost");
    try {
      client.from(from);
      client.to(to);
      client.dataStart();
      client.dataWrite(mail.getBytes(StandardCharsets.UTF_8));
      client.dataEnd();
    } finally {
      client.quit();
    }
  }

  private static String kept(Published told) throws IOException {
    var action = object(object(told.message(), "receipt"), "action");
    try (var file = new S3Files(S3.of(TestCloud.s3().environment()), text(action, "bucketName"))
        .open(new FileKey(text(action, "objectKey")))
        .orElseThrow()) {
      return new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonObject object(JsonObject owner, String name) {
    return (JsonObject) owner.members().getOrDefault(name, JsonObject.EMPTY);
  }

  private static String text(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonString(var text) ? text : "";
  }
}
