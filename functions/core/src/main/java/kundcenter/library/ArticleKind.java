package kundcenter.library;

/// What an article is. All but [#FAQ] belong to the Academy.
public enum ArticleKind {
  FAQ,
  FILM,
  MANUAL,
  RELEASE_NEWS,
  OTHER;

  public boolean isAcademy() {
    return this != FAQ;
  }
}
