package kundcenter.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.template.Part.Group;

/// What SES does with mail that comes in, and whom it tells of mail that went out.
final class MailReader {

  private final Names names;

  MailReader(Names names) {
    this.names = names;
  }

  /// An AWS::SES::ReceiptRule with one action, that keeps the mail and tells a topic.
  ReceiptRule rule(Group properties) {
    properties.knowing(Set.of("Rule"), Set.of("RuleSetName"));
    var rule = properties
        .required("Rule")
        .asGroup()
        .knowing(
            Set.of("Actions", "Enabled", "Name", "Recipients", "ScanEnabled"), Set.of("TlsPolicy"));
    names.exactly(rule.required("Enabled"), "true");
    var actions = rule.required("Actions");
    if (actions.asItems().size() != 1) throw actions.place().refuse("one S3Action is wanted here");
    var action = actions
        .asItems()
        .getFirst()
        .asGroup()
        .knowing("S3Action")
        .required("S3Action")
        .asGroup()
        .knowing("BucketName", "ObjectKeyPrefix", "TopicArn");
    return new ReceiptRule(
        names.text(rule.required("Name")),
        rule.items("Recipients").stream().map(names::text).toList(),
        names.text(action.required("BucketName")),
        names.text(action.required("ObjectKeyPrefix")),
        names.resource(action.required("TopicArn")),
        names.oneOf(rule.required("ScanEnabled"), Set.of("true", "false")).equals("true"));
  }

  /// An AWS::SES::ConfigurationSetEventDestination that is a topic.
  EventDestination eventDestination(Group properties) {
    properties.knowing("ConfigurationSetName", "EventDestination");
    var destination = properties
        .required("EventDestination")
        .asGroup()
        .knowing(Set.of("Enabled", "MatchingEventTypes", "SnsDestination"), Set.of("Name"));
    names.exactly(destination.required("Enabled"), "true");
    return new EventDestination(
        names.text(properties.required("ConfigurationSetName")),
        destination.required("MatchingEventTypes").asItems().stream()
            .map(names::text)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        names.resource(destination
            .required("SnsDestination")
            .asGroup()
            .knowing("TopicARN")
            .required("TopicARN")));
  }
}
