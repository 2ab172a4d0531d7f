package kundcenter.customer;

import java.util.Locale;

/// A language that we write in. Swedish is the source, and what whoever asks for neither gets.
public enum Language {
  SV,
  EN;

  private final String tag = name().toLowerCase(Locale.ROOT);

  /// Its tag for `Content-Language` and for resource names.
  public String tag() {
    return tag;
  }

  public Language other() {
    return this == SV ? EN : SV;
  }
}
