package kundcenter.releases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.aws.dynamodb.Nobody;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.release.Notes;
import kundcenter.release.ProgramFile;
import kundcenter.release.Release;
import kundcenter.release.Release.Seal;
import kundcenter.release.Release.Stage;
import kundcenter.release.Shelf;
import kundcenter.release.Version;
import kundcenter.store.Files;
import kundcenter.store.Shelved;
import kundcenter.store.Transactions;
import kundcenter.web.HttpFunction;

/// The ways of calls that find a release and that write, gone before any comes: nobody, who
/// owns the program, looks for the newest release of it, sees them all and fetches one.
///
/// @param function with stores that send nothing
record Priming(
    HttpFunction function, Transactions transactions, Files files, Nobody nobody, Instant now) {

  static final String PRODUCT = "lon";

  private static final Version VERSION = new Version("1.0");
  private static final String OF_PRODUCT = "/v1/releases/" + PRODUCT;

  void run() {
    layIn();
    as("GET", OF_PRODUCT + "/latest", "");
    as("GET", "/v1/releases", "");
    as("POST", OF_PRODUCT + "/" + VERSION + "/downloads", "{}");
  }

  private void as(String method, String path, String body) {
    function.rehearse(nobody.token(Nobody.CONTACT, now), method, path, body);
  }

  private void layIn() {
    var content = new byte[] {0};
    var file = new ProgramFile(FileName.of("program.exe"), content.length, Sha256.of(content));
    var draft =
        new Release(VERSION, file, new Stage.Draft("none", Optional.empty(), Nobody.PERSON, now));
    files.put(draft.place(PRODUCT), "application/octet-stream", Files.Content.of(content));
    var tag = files.find(draft.place(PRODUCT)).orElseThrow().file().tag();
    var stage = new Stage.Published(new Seal("none", "none"), tag, Nobody.PERSON, now);
    var shelf = new Shelf(PRODUCT, 1, List.of(new Release(VERSION, file, stage)));
    var noted = new Shelved.Noted(VERSION, new Notes("Hej", "Hello"));
    transactions.write(List.of(new Shelved(shelf, Optional.of(noted))), now);
  }
}
