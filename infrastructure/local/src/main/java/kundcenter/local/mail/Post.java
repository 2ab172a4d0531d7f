package kundcenter.local.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;

/// A customer's mail program: brings a mail to the inbox by SMTP.
public record Post(int port) {

  /// The inbox does not take the mail. Tells what it says.
  public static final class Returned extends Exception {

    private static final long serialVersionUID = 1;

    Returned(String message) {
      super(message);
    }
  }

  /// Brings a mail from whoever its `From` names.
  public void bring(String to, String mail) throws IOException, Returned {
    var bytes = mail.getBytes(StandardCharsets.UTF_8);
    var from = MailHead.of(bytes, bytes.length).first("From").orElse("");
    bring(MailHead.address(from), to, bytes);
  }

  /// Brings it, and returns when it is taken.
  public void bring(String from, String to, byte[] mail) throws IOException, Returned {
    var client = SmartClient.createAndConnect("127.0.0.1", port, "localhost");
    try {
      client.from(from);
      client.to(to);
      client.dataStart();
      client.dataWrite(mail);
      client.dataEnd();
    } catch (SMTPException e) {
      throw new Returned(String.valueOf(e.getMessage()));
    } finally {
      client.quit();
    }
  }
}
