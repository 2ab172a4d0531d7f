package kundcenter.local.mail;

import java.nio.file.Path;
import java.util.Map;
import kundcenter.local.event.Queues;
import kundcenter.template.Messaging;

/// Mail in and out on this machine: SES's endpoint, and an inbox that is opened once there is
/// somewhere to keep what comes.
public final class LocalMail implements AutoCloseable {

  private final Messaging messaging;
  private final Queues queues;
  private final SesEndpoint endpoint;

  private LocalMail(Messaging messaging, Queues queues, SesEndpoint endpoint) {
    this.messaging = messaging;
    this.queues = queues;
    this.endpoint = endpoint;
  }

  /// Takes mails to send from now on.
  ///
  /// @param folder where they are kept
  public static LocalMail start(Messaging messaging, Queues queues, Path folder) {
    var mails = SentMails.in(folder);
    var feedback = new Feedback(messaging.eventDestinations(), queues::publish);
    return new LocalMail(messaging, queues, SesEndpoint.start(mails, feedback));
  }

  /// What a handler must find in its environment to send mail here.
  public Map<String, String> environment() {
    return endpoint.environment();
  }

  /// Opens the inbox, which its owner closes.
  ///
  /// @param platform where S3 is
  public SmtpInbox open(int port, Map<String, String> platform) {
    return SmtpInbox.at(port, new Receipt(messaging.receiptRules(), platform, queues::publish));
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
