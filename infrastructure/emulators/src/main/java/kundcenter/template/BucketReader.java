package kundcenter.template;

import java.util.List;
import java.util.Set;
import kundcenter.template.Bucket.Sharing;
import kundcenter.template.Part.Group;

/// An AWS::S3::Bucket. What the cloud alone does with it (encryption, versions, locks, lifecycles,
/// a wall against the public) no handler relies on.
final class BucketReader {

  private static final Set<String> READ = Set.of("CorsConfiguration");
  private static final Set<String> CLOUD_ONLY = Set.of(
      "BucketEncryption",
      "LifecycleConfiguration",
      "ObjectLockEnabled",
      "OwnershipControls",
      "PublicAccessBlockConfiguration",
      "Tags",
      "VersioningConfiguration");

  private final Names names;

  BucketReader(Names names) {
    this.names = names;
  }

  Bucket read(String id, Group properties) {
    properties.knowing(READ, CLOUD_ONLY);
    return new Bucket(
        Bucket.name(id),
        properties.group("CorsConfiguration").knowing("CorsRules").items("CorsRules").stream()
            .map(rule -> sharing(rule.asGroup()))
            .toList());
  }

  private Sharing sharing(Group rule) {
    rule.knowing(
        Set.of("AllowedOrigins", "AllowedMethods", "AllowedHeaders", "ExposedHeaders"),
        Set.of("MaxAge"));
    return new Sharing(
        texts(rule, "AllowedOrigins"),
        texts(rule, "AllowedMethods"),
        texts(rule, "AllowedHeaders"),
        texts(rule, "ExposedHeaders"));
  }

  private List<String> texts(Group rule, String name) {
    return rule.items(name).stream().map(names::text).toList();
  }
}
