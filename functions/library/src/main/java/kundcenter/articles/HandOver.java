package kundcenter.articles;

import java.time.Instant;
import java.util.Optional;
import kundcenter.access.Chance;
import kundcenter.access.Handover;
import kundcenter.access.Secret;
import kundcenter.access.SignIns;
import kundcenter.customer.Caller;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Person;
import kundcenter.json.Records;
import kundcenter.library.ArticleId;
import kundcenter.store.Directory;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.WebProblem;

/// `POST /v1/handovers`: a machine, in which a person is signed in, gets a link that opens the
/// Academy, or an article, signed in as that person. The vendor's machine does it for the people
/// of any customer, a customer's for its own; for people of the desk nobody does. What is asked
/// twice are two links, so no answer with a secret need be kept.
///
/// @param portal its address, without a slash at the end
record HandOver(SignIns signIns, Directory directory, Chance chance, String portal, Shelves shelves)
    implements Endpoint {

  private static final String ACADEMY = "/academy";

  private static final Shape<EmailAddress> ADDRESS =
      Shape.like(EmailAddress::parse, new EmailAddress("anna@example.se"));

  private static final Shape<ArticleId> ARTICLE = Shape.like(
      text -> Optional.of(text).filter(ArticleId::isOne).map(ArticleId::new),
      new ArticleId("lamna-in-agi"));

  private record Wanted(EmailAddress address, Optional<ArticleId> article) {}

  private record View(String url, Instant expires) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (!(caller instanceof Caller.Machine machine))
      return Response.problem(LibraryProblem.Rights.MACHINES_ONLY);
    var wanted = request.body(HandOver::read);
    return person(wanted.address())
        .filter(person -> machine.customer().map(person.customer()::equals).orElse(true))
        .map(person -> offer(person, wanted.article()))
        .orElseGet(() -> Response.problem(WebProblem.NO_SUCH_RESOURCE));
  }

  private static Wanted read(Fields in) {
    return new Wanted(in.required("address", ADDRESS), in.optional("article", ARTICLE));
  }

  private Optional<Person> person(EmailAddress address) {
    return directory.account(address).flatMap(account -> switch (account) {
      case Directory.Account.OfPerson(var found) -> Optional.of(found.value());
      case Directory.Account.OfSpecialist _ -> Optional.empty();
    });
  }

  private Response offer(Person person, Optional<ArticleId> article) {
    var token = Secret.of(chance.bytes(Secret.BYTES));
    var handover = new Handover(
        token.hash(),
        person.address(),
        person.id(),
        article.map(ArticleId::path).orElse(ACADEMY),
        shelves.now().plus(Handover.HOLDS_FOR));
    signIns.offer(handover);
    var view = new View(portal + Handover.path(token), handover.expires());
    return Response.ok(Records.of(View.class).write(view));
  }
}
