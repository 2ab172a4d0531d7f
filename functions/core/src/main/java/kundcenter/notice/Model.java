package kundcenter.notice;

import java.util.Locale;
import java.util.Set;

/// The letters that the desk writes, and the words that each has a place for. Its sentences are
/// in two template files, one a language.
public enum Model {
  RECEIPT("number subject priority link", "due opens"),
  /// To an address that nobody has proved to be the writer's: nothing of what was written
  /// (threat T07).
  BARE_RECEIPT("number", "opens"),
  REPLY("number subject kind writer said link", ""),
  REQUEST("number subject matter scope link", "price until program answer"),
  SOLVED("number subject writer solution closes link", ""),
  HELD("number reason next link", "subject"),
  RELEASE_WANTED("number who link", "subject"),
  RELEASED("number subject priority link", "due opens"),
  PRIORITY_1("number subject customer team link", "due"),
  WARNING("number subject customer priority percent link", "due"),
  BREACH("number subject customer priority broken link", ""),
  SIGN_IN_LINK("link code until", ""),
  WELCOME_LINK("link until", ""),
  NEW_SIGN_IN("at link", ""),
  ACCESS_GRANTED("number library downloads", ""),
  ACCESS_DECLINED("number link", ""),
  RELEASE_PUBLISHED("product version link", "");

  private final String always;
  private final String sometimes;

  /// Both with a space between the names.
  Model(String always, String sometimes) {
    this.always = always;
    this.sometimes = sometimes;
  }

  public Set<String> always() {
    return names(always);
  }

  public Set<String> sometimes() {
    return names(sometimes);
  }

  /// The name of its files.
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> names(String names) {
    return names.isEmpty() ? Set.of() : Set.of(names.split(" ", -1));
  }
}
