package kundcenter.local;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kundcenter.file.Sha256;
import kundcenter.json.JsonObject;
import kundcenter.release.Notes;

/// A release of the demo, published the way of every other: drafted, its bytes brought to S3,
/// verified and signed.
///
/// @param by whose token publishes it
/// @param size of its file, in bytes, which are made up
/// @param revoked why it is revoked afterwards, if it is
record DemoRelease(
    String by,
    String product,
    String version,
    String file,
    int size,
    Notes notes,
    Optional<String> revoked) {

  void layIn(DemoLead lead) {
    var bytes = bytes();
    var path = "/v1/releases/" + product;
    var draft = JsonObject.with("version", version)
        .put("file", file)
        .put("size", size)
        .put("sha256", Sha256.of(bytes).value())
        .put("notes", JsonObject.with("sv", notes.sv()).put("en", notes.en()).build())
        .build();
    DemoLead.bring(lead.post(path, draft), bytes);
    lead.post(path + "/" + version + "/publish", JsonObject.EMPTY);
    revoked.ifPresent(reason -> lead.post(
        path + "/" + version + "/revoke", JsonObject.with("reason", reason).build()));
  }

  /// As many as it says, beginning as a program for Windows does, and the same each time.
  private byte[] bytes() {
    var line = ("MZ " + product + " " + version + " is a demo and runs nowhere.\n")
        .getBytes(StandardCharsets.UTF_8);
    var bytes = new byte[size];
    for (var i = 0; i < size; i++) bytes[i] = line[i % line.length];
    return bytes;
  }
}
