package kundcenter.releases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.notice.Notice;
import kundcenter.release.Manifest;
import kundcenter.release.Notes;
import kundcenter.release.Release;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.ReleaseRefusal;
import kundcenter.release.Shelf;
import kundcenter.store.Entry;
import kundcenter.store.Shelved;
import kundcenter.ticket.Catalogue.Product;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST /v1/releases/{product}/{version}/publish`: the file that was brought is read from end to
/// end where it will stay, the manifest is signed, and the release is listed from then on.
record PublishRelease(Depot depot) implements Endpoint {

  /// A transaction holds 100 rows, and a few of them are not notices.
  private static final int NOTICES_AT_ONCE = 90;

  @Override
  public Response handle(Request request, Caller caller) {
    var lead = Depot.lead(caller).orElse(null);
    if (lead == null) return Depot.leadsOnly();
    request.body(_ -> true);
    var program = depot.program(request).orElse(null);
    var version = Depot.version(request).orElse(null);
    if (program == null || version == null) return Depot.noSuchRelease();
    var release = depot.releases().latest(program.id()).find(version).orElse(null);
    if (release == null) return Depot.noSuchRelease();
    return release.stage() instanceof Stage.Draft draft
        ? verify(program, release, draft, lead)
        : Depot.refused(ReleaseRefusal.ALREADY_PUBLISHED);
  }

  private Response verify(Product program, Release release, Stage.Draft draft, PersonId lead) {
    return switch (depot.vault().settle(program.id(), release, draft)) {
      case Vault.Verified.Missing _ -> Response.problem(ReleaseProblem.UPLOAD_MISSING);
      case Vault.Verified.Other _ -> Response.problem(ReleaseProblem.UPLOAD_DIFFERS);
      case Vault.Verified.Sound(var tag) -> publish(program, release, draft, tag, lead);
    };
  }

  private Response publish(
      Product program, Release release, Stage.Draft draft, String tag, PersonId lead) {
    var now = depot.now();
    var key = depot.keys().all().getFirst().id();
    var manifest = new Manifest(program.id(), release.version(), release.file(), now, key);
    var seal = new Seal(key, depot.keys().sign(key, manifest.bytes()));
    var shelf = depot.releases().latest(program.id());
    return switch (shelf.publish(release, seal, tag, lead, now)) {
      case Shelf.Decided.Refused(var refusal) -> Depot.refused(refusal);
      case Shelf.Decided.Changed(var after) -> {
        write(program, release, after, lead, now);
        depot.vault().clear(program.id(), release, draft);
        var notes = notes(program, release);
        yield Response.ok(
            ReleaseView.of(after, after.find(release.version()).orElseThrow(), Optional.of(notes))
                .json());
      }
    };
  }

  /// The shelf, the article and the notices; those beyond what one transaction holds follow it.
  private void write(Product program, Release release, Shelf after, PersonId lead, Instant now) {
    var notes = notes(program, release);
    var begun = depot.news().begin(program, release.version(), notes, lead, now);
    var notices = notices(program, release, now);
    var first = new ArrayList<Entry>();
    first.add(new Shelved(after, Optional.empty()));
    begun.ifPresent(first::add);
    first.addAll(notices.subList(0, Math.min(NOTICES_AT_ONCE, notices.size())));
    depot.transactions().write(first, now);
    begun.stream()
        .map(it -> depot.news().show(it, lead, now))
        .forEach(shown -> depot.transactions().write(List.<Entry>copyOf(shown), now));
    for (var from = NOTICES_AT_ONCE; from < notices.size(); from += NOTICES_AT_ONCE)
      depot
          .transactions()
          .write(
              List.<Entry>copyOf(
                  notices.subList(from, Math.min(from + NOTICES_AT_ONCE, notices.size()))),
              now);
  }

  private Notes notes(Product program, Release release) {
    return requireNonNull(
        depot.releases().notes(program.id()).get(release.version()), "a draft has its notes");
  }

  private List<Entry.Told> notices(Product program, Release release, Instant now) {
    return depot.releases().toTell(program.id()).stream()
        .map(person -> new Entry.Told(
            new Notice.ReleasePublished(person, program.id(), release.version().value()), now))
        .toList();
  }
}
