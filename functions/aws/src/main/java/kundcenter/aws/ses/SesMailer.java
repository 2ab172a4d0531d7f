package kundcenter.aws.ses;

import java.util.List;
import java.util.Map;
import kundcenter.aws.Account;
import kundcenter.aws.Variable;
import kundcenter.customer.EmailAddress;
import kundcenter.notice.Mailer;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.crt.http.HttpException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/// Mail by SES. It puts its own `Message-ID` and `Date` on every mail and leaves `References` as
/// they are (docs/decisions/0036).
public final class SesMailer implements Mailer {

  private final SesV2Client ses;
  private final String from;
  private final String configurationSet;
  private final String region;

  /// By the environment of a function: the sender, and the configuration set that tells what
  /// becomes of the mails.
  public SesMailer(Map<String, String> environment) {
    this(environment, List.of());
  }

  /// The same with interceptors around each call: to measure it, or to disturb it.
  public SesMailer(Map<String, String> environment, List<ExecutionInterceptor> around) {
    this.ses = Ses.client(environment, around);
    this.from = Variable.of(environment, "SUPPORT_ADDRESS");
    this.configurationSet = Variable.of(environment, "CONFIGURATION_SET");
    this.region = Account.of(environment).region();
  }

  @Override
  public Handed send(EmailAddress to, String mime) {
    try {
      var sent = ses.sendEmail(request -> request
          .fromEmailAddress(from)
          .destination(whom -> whom.toAddresses(to.value()))
          .content(content -> content.raw(raw -> raw.data(SdkBytes.fromUtf8String(mime))))
          .configurationSetName(configurationSet));
      return new Handed.Accepted(sent.messageId(), ids(sent.messageId()));
    } catch (MessageRejectedException | BadRequestException refused) {
      return new Handed.Refused(refused.awsErrorDetails().errorCode());
    } catch (SesV2Exception | SdkClientException | HttpException other) {
      // Throttled, paused, over the quota, not set up, or unheard: none is this mail's fault.
      throw new Unavailable(other);
    }
  }

  /// It puts one of two domains to its id: that of its first region, or one a region.
  private List<String> ids(String messageId) {
    return List.of(messageId + "@" + region + ".amazonses.com", messageId + "@email.amazonses.com");
  }
}
