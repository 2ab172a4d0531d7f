package kundcenter.web;

import java.util.Locale;

/// A kind of problem that clients may tell from others. Implemented by the enums of problems:
/// their [#slug()] ends the `type` URL of RFC 9457 and names the title in the bundles,
/// `problem.<slug>`.
///
/// A rule's refusal becomes one by a record of ours around its constant: `record
/// Refused(Refusal refusal) implements ProblemType` with the constant's name.
public interface ProblemType {

  /// A constant's name, in capitals and underscores.
  String name();

  /// The HTTP status that the problem goes out with.
  int status();

  default String slug() {
    return slug(name());
  }

  /// The kebab-case of a constant's name: `STALE_VERSION` is `stale-version`.
  static String slug(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
