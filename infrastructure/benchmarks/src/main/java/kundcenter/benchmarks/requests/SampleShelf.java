package kundcenter.benchmarks.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.release.DownloadReceipt;
import kundcenter.release.Notes;
import kundcenter.release.ProgramFile;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.Shelf;
import kundcenter.release.Version;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Shelved;

/// A program with some releases, as large as real ones get.
public final class SampleShelf {

  public static final String PRODUCT = "lon";

  public static final CustomerId OWNER = new CustomerId("ekbergs-bygg");

  private static final PersonId LEAD = new PersonId("maria-ek");
  private static final Seal SEAL = new Seal("0123456789abcdef", "s".repeat(88));
  private static final Sha256 DIGEST = Sha256.of(new byte[0]);

  private SampleShelf() {}

  /// The next release of a shelf, drafted and published.
  public static Shelved next(Shelf shelf, Instant now) {
    var version = new Version("5." + (shelf.releases().size() + 1));
    var file = new ProgramFile(FileName.of("Lön-" + version + ".exe"), 80_000_000, DIGEST);
    var drafted = changed(
        shelf.draft(version, file, new Stage.Draft("u".repeat(32), Optional.empty(), LEAD, now)));
    var published = changed(drafted.publish(
        drafted.find(version).orElseThrow(), SEAL, "\"" + "t".repeat(32) + "\"", LEAD, now));
    var noted = new Shelved.Noted(version, new Notes("n".repeat(1_000), "n".repeat(1_000)));
    // Two changes are one here: the revision follows the one that was read.
    return new Shelved(
        new Shelf(shelf.product(), shelf.revision() + 1, published.releases()), Optional.of(noted));
  }

  /// A customer with its two contacts.
  public static DirectoryEntry owner() {
    var customer = new Customer(
        OWNER,
        "Ekbergs Bygg AB",
        Optional.empty(),
        Set.of(),
        Set.of("go", PRODUCT),
        PaymentStanding.IN_ORDER,
        List.of(new PersonId("anna-lind"), new PersonId("erik-ekberg")));
    return new DirectoryEntry.CustomerSaved(Optional.empty(), customer);
  }

  static DownloadReceipt receipt(Instant now) {
    return new DownloadReceipt(
        new FileId("0123456789abcdef0123456789abcdef"),
        PRODUCT,
        new Version("5.10"),
        DIGEST,
        "person/ekbergs-bygg/anna-lind",
        Optional.of(OWNER),
        now,
        "192.0.2.7");
  }

  private static Shelf changed(Shelf.Decided decided) {
    return ((Shelf.Decided.Changed) decided).shelf();
  }
}
