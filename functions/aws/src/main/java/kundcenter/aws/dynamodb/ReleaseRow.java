package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.release.DownloadReceipt;
import kundcenter.release.Notes;
import kundcenter.release.Shelf;
import kundcenter.release.Version;
import kundcenter.store.Shelved;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Library` table that tells of releases:
///
/// - `SHELVES` · product: all its releases
/// - `RELEASE#product` · version: what is new in one
/// - `RECEIPTS#product#version` · time#id, and `RECEIPTS@customer` · time#id: a receipt
/// - `TELL#product` · person: wants to be told of new ones
final class ReleaseRow extends Row {

  static final String SHELVES = "SHELVES";

  static final TableSchema<ReleaseRow> SCHEMA = new RowSchema<>(ReleaseRow.class, ReleaseRow::new);

  @Nullable Long version;

  @Nullable String shelf;

  @Nullable String notes;

  @Nullable String receipt;

  @Override
  void attributes(Attributes all) {
    version = all.number("version", version);
    shelf = all.text("shelf", shelf);
    notes = all.text("notes", notes);
    receipt = all.text("receipt", receipt);
  }

  static ReleaseRow of(Shelf shelf) {
    var row = at(SHELVES, shelf.product());
    row.version = (long) shelf.revision();
    row.shelf = Records.of(Shelf.class).write(shelf).text();
    return row;
  }

  static ReleaseRow of(String product, Shelved.Noted noted) {
    var row = at(partition(product), noted.version().value());
    row.notes = Records.of(Notes.class).write(noted.notes()).text();
    return row;
  }

  static ReleaseRow of(DownloadReceipt receipt, String partition) {
    var row = at(partition, Instants.text(receipt.at()) + "#" + receipt.id());
    row.receipt = Records.of(DownloadReceipt.class).write(receipt).text();
    return row;
  }

  static ReleaseRow toTell(PersonId person, String product) {
    return at(partitionToTell(product), person.value());
  }

  private static ReleaseRow at(String pk, String sk) {
    var row = new ReleaseRow();
    row.pk = pk;
    row.sk = sk;
    return row;
  }

  static String partition(String product) {
    return "RELEASE#" + product;
  }

  static String partitionToTell(String product) {
    return "TELL#" + product;
  }

  static String receiptsOf(String product, Version version) {
    return "RECEIPTS#" + product + "#" + version;
  }

  static String receiptsOf(CustomerId customer) {
    return "RECEIPTS@" + customer;
  }

  Shelf toShelf() {
    return read(Shelf.class, shelf);
  }

  Notes toNotes() {
    return read(Notes.class, notes);
  }

  DownloadReceipt toReceipt() {
    return read(DownloadReceipt.class, receipt);
  }

  private static <T> T read(Class<T> type, @Nullable String text) {
    return Records.of(type).read(Json.parse(requireNonNull(text), Limits.TRUSTED));
  }
}
