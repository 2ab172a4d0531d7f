package kundcenter.notice;

import java.time.Instant;
import java.util.Optional;
import kundcenter.notice.Letter.Reader;

/// The letters to a person about their account.
public record PersonLetters(Reader reader) {

  /// The link to sign in by.
  ///
  /// @param path of the link with its token
  public Letter signIn(String path, String code, Instant until) {
    return letter(
        Model.SIGN_IN_LINK,
        new Words()
            .put("link", new Word.Page(path))
            .put("code", Word.said(code))
            .put("until", new Word.Moment(until)));
  }

  /// The link to a new account.
  ///
  /// @param path of the link with its token
  public Letter welcome(String path, Instant until) {
    return letter(
        Model.WELCOME_LINK,
        new Words().put("link", new Word.Page(path)).put("until", new Word.Moment(until)));
  }

  public Letter newSignIn(Notice.NewSignIn notice) {
    return letter(
        Model.NEW_SIGN_IN,
        new Words().put("at", new Word.Moment(notice.at())).put("link", new Word.Page("/profile")));
  }

  public Letter accessDecided(Notice.AccessDecided notice) {
    var words = new Words().put("number", Word.said(notice.request()));
    return notice.granted()
        ? letter(
            Model.ACCESS_GRANTED,
            words
                .put("library", new Word.Page("/faq"))
                .put("downloads", new Word.Page("/downloads")))
        : letter(
            Model.ACCESS_DECLINED,
            words.put("link", new Word.Page("/tickets/" + notice.request())));
  }

  /// A version that is ready to download.
  ///
  /// @param product its name
  public Letter releasePublished(Notice.ReleasePublished notice, String product) {
    return letter(
        Model.RELEASE_PUBLISHED,
        new Words()
            .put("product", Word.said(product))
            .put("version", Word.said(notice.version()))
            .put("link", new Word.Page("/downloads")));
  }

  private Letter letter(Model model, Words words) {
    return new Letter(model, reader, words.all(), Optional.empty());
  }
}
