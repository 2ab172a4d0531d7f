package kundcenter.local.mail;

import java.nio.file.Path;
import java.util.Map;
import kundcenter.local.event.Queues;
import kundcenter.template.Messaging;

/// Mail in and out on this machine: SES's endpoint, and an inbox that is opened once there is
/// somewhere to keep what comes.
public final class LocalMail implements AutoCloseable {

  private final Messaging messaging;
  private final SentMails mails;
  private final Queues queues;
  private final SesEndpoint endpoint;

  private LocalMail(Messaging messaging, SentMails mails, Queues queues, SesEndpoint endpoint) {
    this.messaging = messaging;
    this.mails = mails;
    this.queues = queues;
    this.endpoint = endpoint;
  }

  /// Takes mails to send from now on.
  ///
  /// @param folder where they are kept
  public static LocalMail start(Messaging messaging, Queues queues, Path folder) {
    var mails = SentMails.in(folder);
    var feedback = new Feedback(messaging.eventDestinations(), queues::publish);
    return new LocalMail(messaging, mails, queues, SesEndpoint.start(mails, feedback));
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

  /// The page of what was sent, whose answers go to that inbox.
  ///
  /// @param desk the address that new mails are sent to
  public MailboxPage page(SmtpInbox inbox, String desk) {
    return new MailboxPage(mails, inbox.port(), desk);
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
