package kundcenter.portal;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.Enclosure;
import kundcenter.library.Question;
import kundcenter.library.Reader;
import kundcenter.library.Vote;
import kundcenter.portal.templates.JteacademyGenerated;
import kundcenter.portal.templates.JtearticleGenerated;
import kundcenter.portal.templates.JtefaqGenerated;
import kundcenter.store.ArticleFiles;
import kundcenter.store.Searches;
import kundcenter.ticket.Report.Matter;
import kundcenter.web.Fields;
import kundcenter.web.Form;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.Visit;

/// `/faq`, `/academy` and `/a/{id}`: articles as the viewer may see them, found by their words, and
/// whether one helped.
record LibraryPages(Portal portal) {

  static final String QUESTION = "q";
  static final String KIND = "kind";
  static final String MATTER = "matter";
  static final String DONE = "done";

  private static final int MOST = 30;
  private static final int MOST_SUBTITLES = 1_000_000;

  private enum Said {
    YES,
    NO,
    TOLD
  }

  Response faq(Request request, Sheet sheet) {
    var query = request.query();
    var text = query.optional(QUESTION, Shape.line(0, Question.LONGEST)).orElse("");
    var chosen = query.optional(KIND, Shape.oneOf(ArticleKind.class));
    var about = matter(query);
    // Looking for something looks everywhere; looking around begins with the questions.
    var kind = chosen.or(() -> text.isBlank() ? Optional.of(ArticleKind.FAQ) : Optional.empty());
    var question = new Question(text, sheet.language(), kind, about, MOST);
    var found = new Searches(portal.library().search(), portal.library().misses())
        .find(question, reader(sheet), portal.now());
    var view = FaqView.of(question, found, portal.settings().catalogue(), sheet.words());
    return Html.page(sheet, out -> JtefaqGenerated.render(out, null, sheet, view));
  }

  private Optional<Matter> matter(Fields query) {
    return query
        .optional(MATTER, Shape.choice(Matters.Choice::value, choices()))
        .map(Matters.Choice::matter);
  }

  private List<Matters.Choice> choices() {
    return Matters.choices(portal.settings().catalogue());
  }

  /// Films, manuals and the rest, each kind by itself, the newest first.
  Response academy(Request request, Sheet sheet) {
    var reader = reader(sheet);
    var shelves = new ArrayList<AcademyView.Shelf>();
    for (var kind : ArticleKind.values()) {
      if (!kind.isAcademy()) continue;
      var question = new Question("", sheet.language(), Optional.of(kind), Optional.empty(), MOST);
      var items = portal.library().search().find(question, reader).hits().stream()
          .map(hit -> HitView.of(hit, portal.settings().catalogue()))
          .toList();
      if (!items.isEmpty()) shelves.add(new AcademyView.Shelf(kind, items));
    }
    var view = new AcademyView(shelves);
    return Html.page(sheet, out -> JteacademyGenerated.render(out, null, sheet, view));
  }

  Response show(Request request, Sheet sheet) {
    var done = request
        .query()
        .optional(DONE, Shape.choice(LibraryPages::word, List.of(Said.values())))
        .map(LibraryPages::word)
        .orElse("");
    return page(request, sheet, Entered.NOTHING, done);
  }

  private Response page(Request request, Sheet sheet, Entered entered, String done) {
    var article = article(request, sheet).orElse(null);
    if (article == null || !(article.standing() instanceof Article.Standing.Published published))
      return ShowTicket.none();
    var view = ArticleView.of(article.id(), published, sheet, portal.settings().catalogue());
    var place = portal.library().files().links().place();
    var page = Html.page(
            sheet,
            entered,
            out -> JtearticleGenerated.render(out, null, sheet, view, entered, done))
        .sendingTo(place);
    return view.films().isEmpty() ? page : page.playingFrom(place);
  }

  /// A film or its subtitles, for the player on the page. It asks when the viewer starts it, so
  /// the right is asked at the click (threat T36). Subtitles come from here, as a browser takes
  /// none from another host.
  Response play(Request request, Sheet sheet) {
    return enclosed(request, sheet, (article, file) -> switch (file.type()) {
      case MP4, WEBM -> Response.toFile(link(article, file, ArticleFiles.TO_WATCH));
      case VTT ->
        file.size() > MOST_SUBTITLES
            ? ShowTicket.none()
            : Response.file(
                file.type().mediaType() + "; charset=utf-8",
                portal.library().files().read(article.id(), file));
      case PNG, JPEG, GIF, WEBP, TEXT, OTHER -> ShowTicket.none();
    });
  }

  private URI link(Article article, Enclosure file, Duration life) {
    return portal.library().files().fetch(article.id(), file, portal.now(), life);
  }

  /// A link to a file of an article that the viewer may read, made at the click (threat T36).
  Response fetch(Request request, Sheet sheet) {
    return enclosed(request, sheet, (article, file) -> {
      var kind = article.shown().orElseThrow().kind();
      return Response.toFile(link(article, file, ArticleFiles.life(kind)));
    });
  }

  /// What comes of a file that the request names, of an article that the viewer may read.
  private Response enclosed(
      Request request, Sheet sheet, BiFunction<Article, Enclosure, Response> answer) {
    var article = article(request, sheet).orElse(null);
    if (article == null || !FileId.isOne(request.part("file"))) return ShowTicket.none();
    return article
        .shown()
        .flatMap(content -> content.file(new FileId(request.part("file"))))
        .map(file -> answer.apply(article, file))
        .orElseGet(ShowTicket::none);
  }

  private Optional<Article> article(Request request, Sheet sheet) {
    return Optional.of(request.part("id"))
        .filter(ArticleId::isOne)
        .map(ArticleId::new)
        .flatMap(portal.library().articles()::find)
        .filter(reader(sheet)::sees);
  }

  /// Whether it helped; whoever says no is asked what was missing.
  Response vote(Request request, Sheet sheet, Visit visit) {
    var form = request.form(in -> new Ballot(
        in.required("helped", Shape.choice(LibraryPages::word, List.of(Said.YES, Said.NO))),
        in.optional("reason", Shape.text(0, Vote.LONGEST_REASON)).filter(it -> !it.isBlank())));
    return switch (form) {
      case Form.Faulty<Ballot> faulty ->
        page(request, sheet, Entered.of(faulty, sheet.words()), word(Said.NO));
      case Form.Filled<Ballot>(var ballot) -> vote(request, sheet, visit, ballot);
    };
  }

  private record Ballot(Said helped, Optional<String> reason) {}

  private Response vote(Request request, Sheet sheet, Visit visit, Ballot ballot) {
    var article = article(request, sheet).orElse(null);
    if (article == null || !(visit.caller() instanceof Caller.Person person))
      return ShowTicket.none();
    var helped = ballot.helped() == Said.YES;
    portal
        .library()
        .articles()
        .vote(new Vote(article.id(), person.person(), helped, ballot.reason(), portal.now()));
    var said = ballot.reason().isPresent() ? Said.TOLD : ballot.helped();
    return Response.seeOther(article.id().path() + "?" + DONE + "=" + word(said));
  }

  private static String word(Said said) {
    return said.name().toLowerCase(Locale.ROOT);
  }

  /// As whom somebody reads.
  static Reader reader(Sheet sheet) {
    return sheet
        .viewer()
        .map(viewer -> viewer.isDesk()
            ? new Reader.Desk()
            : viewer
                .customer()
                .<Reader>map(customer -> new Reader.Member(customer.products()))
                .orElseGet(Reader.Anyone::new))
        .orElseGet(Reader.Anyone::new);
  }
}
