package kundcenter.releases;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.file.FileName;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.release.Notes;
import kundcenter.release.ProgramFile;
import kundcenter.release.Release.Stage;
import kundcenter.release.Shelf;
import kundcenter.release.Version;
import kundcenter.store.FileLinks;
import kundcenter.store.Shelved;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Once;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/releases/{product}`: a lead drafts a release, and is told where to bring its file. A
/// draft of the same version is replaced.
record DraftRelease(Depot depot) implements Endpoint {

  private record Wanted(Version version, ProgramFile file, Notes notes) {}

  /// @param url where to PUT a file that is brought in one, with these headers
  /// @param parts where to PUT the parts of a larger one, each of `partSize` bytes but the last
  record Offer(
      String product,
      Version version,
      Instant expires,
      Optional<String> url,
      Map<String, String> headers,
      List<String> parts,
      long partSize) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var lead = Depot.lead(caller).orElse(null);
    if (lead == null) return Depot.leadsOnly();
    var program = depot.program(request).orElse(null);
    if (program == null) return Depot.noSuchRelease();
    var wanted = request.body(DraftRelease::read);
    return depot.once().answer(request, caller, () -> decide(program.id(), wanted, lead));
  }

  private static Wanted read(Fields in) {
    return new Wanted(
        in.required("version", Shape.id(Version::new)),
        new ProgramFile(
            in.required("file", Shape.text(1, 255).as(FileName::of)),
            in.required("size", Shape.whole(1, ProgramFile.LARGEST)),
            in.required("sha256", Shape.digest())),
        in.required(
            "notes",
            Shape.object(notes -> new Notes(
                notes.required("sv", Shape.text(1, Notes.LONGEST)),
                notes.required("en", Shape.text(1, Notes.LONGEST))))));
  }

  private Once.Decided decide(String product, Wanted wanted, PersonId lead) {
    var upload = RandomId.next();
    var parts = depot.vault().beginParts(product, wanted.version(), wanted.file(), upload);
    var now = depot.now();
    var draft = new Stage.Draft(upload, parts, lead, now);
    var shelf = depot.releases().latest(product);
    return switch (shelf.draft(wanted.version(), wanted.file(), draft)) {
      case Shelf.Decided.Refused(var refusal) -> new Once.Decided.Not(Depot.refused(refusal));
      case Shelf.Decided.Changed(var after) -> {
        var noted = new Shelved.Noted(wanted.version(), wanted.notes());
        var place = depot.vault().place(product, wanted.version(), wanted.file(), draft, now);
        yield new Once.Decided.Made(
            "/v1/releases",
            offer(product, wanted.version(), place, now),
            answer -> depot
                .transactions()
                .write(List.of(new Shelved(after, Optional.of(noted)), answer), now));
      }
    };
  }

  private static JsonObject offer(String product, Version version, Vault.Place place, Instant now) {
    var offer = new Offer(
        product,
        version,
        now.plus(Vault.TO_BRING),
        place.whole().map(FileLinks.Upload::url).map(URI::toString),
        place.whole().map(FileLinks.Upload::headers).orElse(Map.of()),
        place.parts().stream().map(URI::toString).toList(),
        Vault.PART);
    return (JsonObject) Records.of(Offer.class).write(offer);
  }
}
