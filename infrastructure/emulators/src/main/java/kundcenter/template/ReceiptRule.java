package kundcenter.template;

import java.util.List;
import java.util.Locale;

/// What SES does with a mail for certain recipients: keeps it in a bucket and tells a topic.
///
/// @param recipients addresses, each of which stands for its `+` forms too, or domains; none means
///     all
/// @param bucket the name of the bucket
/// @param prefix of the object's key, before SES's id of the mail
/// @param topic the name of the topic
/// @param scanned whether it is looked through for spam and viruses
public record ReceiptRule(
    String name,
    List<String> recipients,
    String bucket,
    String prefix,
    String topic,
    boolean scanned) {

  public ReceiptRule {
    recipients = List.copyOf(recipients);
  }

  /// Whether it is for a mail to that address.
  ///
  /// Source: SES Developer Guide, "Receipt rule recipient conditions"; labels after `+` belong to
  /// the address that is before them.
  public boolean takes(String address) {
    var wanted = address.toLowerCase(Locale.ROOT);
    var at = wanted.lastIndexOf('@');
    if (at < 1) return false;
    var plus = wanted.indexOf('+');
    var local = wanted.substring(0, plus > 0 && plus < at ? plus : at);
    var domain = wanted.substring(at + 1);
    return recipients.isEmpty()
        || recipients.stream()
            .map(recipient -> recipient.toLowerCase(Locale.ROOT))
            .anyMatch(recipient -> recipient.equals(wanted)
                || recipient.equals(local + "@" + domain)
                || recipient.equals(domain));
  }
}
