package kundcenter.notice;

import java.util.Locale;
import java.util.Set;

/// The letters that the desk writes, and the words that each has a place for. Its sentences are
/// in two template files, one a language.
public enum Model {
  RECEIPT(words("number", "subject", "priority", "link"), words("due", "opens")),
  /// To an address that nobody has proved to be the writer's: nothing of what was written
  /// (threat T07).
  BARE_RECEIPT(words("number"), words("opens")),
  REPLY(words("number", "subject", "kind", "writer", "said", "link"), words()),
  REQUEST(
      words("number", "subject", "matter", "scope", "link"), words("price", "until", "program")),
  SOLVED(words("number", "subject", "writer", "solution", "closes", "link"), words()),
  HELD(words("number", "reason", "next", "link"), words("subject")),
  RELEASE_WANTED(words("number", "who", "link"), words("subject")),
  RELEASED(words("number", "subject", "priority", "link"), words("due", "opens")),
  PRIORITY_1(words("number", "subject", "customer", "team", "link"), words("due")),
  WARNING(words("number", "subject", "customer", "priority", "percent", "link"), words("due")),
  BREACH(words("number", "subject", "customer", "priority", "broken", "link"), words()),
  SIGN_IN_LINK(words("link", "code", "until"), words()),
  WELCOME_LINK(words("link", "until"), words()),
  NEW_SIGN_IN(words("at", "link"), words()),
  ACCESS_GRANTED(words("number", "library", "downloads"), words()),
  ACCESS_DECLINED(words("number", "link"), words()),
  RELEASE_PUBLISHED(words("product", "version", "link"), words());

  private final Set<String> always;
  private final Set<String> sometimes;

  Model(Set<String> always, Set<String> sometimes) {
    this.always = always;
    this.sometimes = sometimes;
  }

  private static Set<String> words(String... names) {
    return Set.of(names);
  }

  public Set<String> always() {
    return always;
  }

  public Set<String> sometimes() {
    return sometimes;
  }

  /// The name of its files.
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
