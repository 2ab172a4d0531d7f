package kundcenter.search;

/// The fields of an indexed article. Those of its words are one a language, see
/// [Tongue#field].
final class Fields {

  static final String ID = "id";
  static final String KIND = "kind";
  static final String PRODUCT = "product";
  static final String MODULE = "module";

  /// What of the rest facets and readers' rights go by, in one: kind, audience, product,
  /// module.
  static final String PLACE = "place";

  static final String PUBLISHED = "published";

  /// How good readers hold it to be, in thousandths.
  static final String MERIT = "merit";

  /// To show: the title and the text as plain words.
  static final String TITLE = "title";

  static final String TEXT = "text";

  /// To find: stems in the title and in the text, and the roots of words and of their parts.
  static final String TITLE_STEMS = "ts";

  static final String TEXT_STEMS = "bs";
  static final String TITLE_ROOTS = "tr";
  static final String TEXT_ROOTS = "br";

  /// The words as written, to find those that were meant where one is mistyped.
  static final String WORDS = "w";

  private Fields() {}
}
