package kundcenter.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import kundcenter.local.function.CannotRun;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.server.SMTPServer;

/// SES's front for mail that comes in, on 127.0.0.1: whom no rule is for is refused with 550, and
/// what is taken has been kept when the sender hears so.
public final class SmtpInbox implements AutoCloseable {

  private static final int LARGEST = 40 * 1024 * 1024; // SES's quota, headers included
  private static final int MOST_RECIPIENTS = 100;

  private final Receipt receipt;
  private final SMTPServer server;

  private SmtpInbox(Receipt receipt, int port) {
    this.receipt = receipt;
    server = SMTPServer.port(port)
        .bindAddress(loopback())
        .hostName("localhost")
        .softwareName("Kundcenter")
        .maxMessageSize(LARGEST)
        .maxRecipients(MOST_RECIPIENTS)
        .insertReceivedHeaders(false)
        .messageHandlerFactory(_ -> new Reception())
        .build();
  }

  /// Answers from now on.
  ///
  /// @param port 0 for any free one
  /// @throws CannotRun if the port is taken
  public static SmtpInbox at(int port, Receipt receipt) {
    var inbox = new SmtpInbox(receipt, port);
    try {
      inbox.server.start();
      return inbox;
    } catch (RuntimeException e) {
      if (!(e.getCause() instanceof IOException)) throw e;
      throw new CannotRun(
          "Port %d is taken. Choose another: --smtp-port %d".formatted(port, port % 65_535 + 1));
    }
  }

  public int port() {
    return server.getPortAllocated();
  }

  /// One mail, from `MAIL FROM` to the end of `DATA`.
  private final class Reception implements MessageHandler {

    private String from = "";
    private final List<String> recipients = new ArrayList<>();

    @Override
    public void from(String address) {
      from = address;
    }

    @Override
    public void recipient(String address) throws RejectException {
      if (!receipt.takes(address))
        throw new RejectException(550, "5.1.1 Requested action not taken: mailbox unavailable");
      recipients.add(address);
    }

    @Override
    public String data(InputStream in) throws IOException, TooMuchDataException {
      var mail = in.readNBytes(LARGEST + 1);
      if (mail.length > LARGEST) throw new TooMuchDataException("552 5.3.4 Message is too large");
      return "OK " + receipt.take(new Envelope(from, recipients), mail);
    }

    @Override
    public void done() {}
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
