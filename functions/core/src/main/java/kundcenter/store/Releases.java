package kundcenter.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.release.DownloadReceipt;
import kundcenter.release.Notes;
import kundcenter.release.Shelf;
import kundcenter.release.Version;

/// Every release with its notes, who asked to be told of new ones, and who was given what. Shelves
/// are written as [Shelved], by [Transactions].
public interface Releases {

  /// To show: as last saved, or as it was a moment ago. One read.
  Shelf shelf(String product);

  /// To change: as last saved.
  Shelf latest(String product);

  /// What is new in each release of a product.
  Map<Version, Notes> notes(String product);

  /// Keeps a receipt, to be found by its release and by its customer.
  void keep(DownloadReceipt receipt);

  /// Of one release, the newest first.
  ///
  /// @param after the [Page#next] of the page before; empty for the first page
  Page<DownloadReceipt> receipts(
      String product, Version version, int limit, Optional<String> after);

  /// Of one customer, the newest first.
  Page<DownloadReceipt> receipts(CustomerId customer, int limit, Optional<String> after);

  /// Whether a person is to be told of new releases of a product.
  void tell(PersonId person, String product, boolean wanted);

  List<PersonId> toTell(String product);
}
