package kundcenter.releases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.PersonId;
import kundcenter.release.Entitlement;
import kundcenter.release.ReleaseRefusal;
import kundcenter.release.Version;
import kundcenter.store.Directory;
import kundcenter.store.ReleaseKeys;
import kundcenter.store.Releases;
import kundcenter.store.Settings;
import kundcenter.store.Transactions;
import kundcenter.store.Versioned;
import kundcenter.ticket.Catalogue.Product;
import kundcenter.web.Cursors;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// What the endpoints of this function work with, and what they share.
///
/// @param overdueMay whether a customer with overdue payments still gets what it owns
record Depot(
    Releases releases,
    Directory directory,
    Settings settings,
    Vault vault,
    ReleaseKeys keys,
    News news,
    Transactions transactions,
    Once once,
    Cursors cursors,
    boolean overdueMay,
    InstantSource clock) {

  Instant now() {
    return clock.instant();
  }

  /// The programs that are downloaded at all.
  List<Product> programs() {
    return settings.catalogue().products().stream().filter(Product::program).toList();
  }

  /// The program in the path.
  Optional<Product> program(Request request) {
    return settings.catalogue().product(request.part("product")).filter(Product::program);
  }

  /// The version in the path, if it can be one.
  static Optional<Version> version(Request request) {
    var text = request.part("version");
    return Version.isOne(text) ? Optional.of(new Version(text)) : Optional.empty();
  }

  /// What the caller may have, by the ownership of this moment.
  Entitlement entitlement(Caller caller) {
    var customer = switch (caller) {
      case Caller.Person(var person, var of, var _) ->
        directory.member(person, of).map(Directory.Member::customer);
      case Caller.Machine(var _, var of) -> of.flatMap(directory::customer);
      case Caller.Specialist _ -> Optional.<Versioned<Customer>>empty();
    };
    return new Entitlement(caller, customer.map(Versioned::value), overdueMay);
  }

  /// The lead who calls, if it is one.
  static Optional<PersonId> lead(Caller caller) {
    return caller instanceof Caller.Specialist(var person, var lead) && lead
        ? Optional.of(person)
        : Optional.empty();
  }

  static Response leadsOnly() {
    return Response.problem(WebProblem.LEADS_ONLY);
  }

  static Response noSuchRelease() {
    return Response.problem(WebProblem.NO_SUCH_RESOURCE);
  }

  static Response refused(ReleaseRefusal refusal) {
    return Response.problem(new RefusalProblem(refusal));
  }
}
