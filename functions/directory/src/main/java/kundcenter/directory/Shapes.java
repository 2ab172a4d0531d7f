package kundcenter.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Customer;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.Person;
import kundcenter.customer.Training;
import kundcenter.ticket.Catalogue;
import kundcenter.web.Fields;
import kundcenter.web.Shape;

/// What the fields of this function hold.
final class Shapes {

  static final Shape<EmailAddress> ADDRESS =
      Shape.like(EmailAddress::parse, new EmailAddress("anna@example.se"));
  static final Shape<MailDomain> DOMAIN =
      Shape.like(MailDomain::parse, new MailDomain("example.se"));
  static final Shape<OrganisationNumber> ORGANISATION_NUMBER =
      Shape.like(OrganisationNumber::parse, new OrganisationNumber("556239-4717"));
  static final Shape<Language> LANGUAGE = Shape.oneOf(Language.class);
  static final Shape<String> PERSON_NAME = Shape.line(1, Person.LONGEST_NAME);
  static final Shape<String> COMPANY_NAME = Shape.line(1, Customer.LONGEST_NAME);
  static final Shape<String> PHONE = Shape.line(1, Person.LONGEST_PHONE);

  private Shapes() {}

  static Set<MailDomain> domains(Fields in) {
    return Set.copyOf(
        in.optional("domains", Shape.list(Customer.MOST_DOMAINS, DOMAIN)).orElse(List.of()));
  }

  static Set<String> products(Fields in, Catalogue catalogue) {
    return Set.copyOf(
        in.optional("products", Shape.list(catalogue.products().size(), product(catalogue)))
            .orElse(List.of()));
  }

  /// The id of a product of the catalogue.
  static Shape<String> product(Catalogue catalogue) {
    return Shape.choice(Catalogue.Product::id, catalogue.products()).as(Catalogue.Product::id);
  }

  static Shape<Training> training(Catalogue catalogue) {
    return Shape.object(in -> training(in, catalogue));
  }

  static Training training(Fields in, Catalogue catalogue) {
    var product = in.required("product", Shape.choice(Catalogue.Product::id, catalogue.products()));
    Optional<Catalogue.Module> module = product.modules().isEmpty()
        ? Optional.empty()
        : in.optional("module", Shape.choice(Catalogue.Module::id, product.modules()));
    var level = in.required("level", Shape.oneOf(Training.Level.class));
    LocalDate passed = in.required("passed", Shape.date());
    return new Training(product.id(), module.map(Catalogue.Module::id), level, passed);
  }
}
