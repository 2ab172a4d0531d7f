package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kundcenter.file.Sha256;
import kundcenter.json.JsonObject;
import kundcenter.local.function.CannotRun;

/// A film of the demo with its subtitles, brought into its article as every other.
///
/// @param by whose token publishes it
record DemoFilm(String by, String article, List<File> files) {

  /// One file, from the folder `films`.
  ///
  /// @param type its media type
  record File(String name, String type) {}

  void layIn(DemoLead lead) {
    var path = "/v1/articles/" + article;
    var version = "";
    for (var file : files) {
      var bytes = bytes(file.name);
      var announced = lead.post(
          path + "/files",
          JsonObject.with("name", file.name)
              .put("type", file.type)
              .put("size", bytes.length)
              .put("sha256", Sha256.of(bytes).value())
              .build());
      DemoLead.bring(announced, bytes);
      var confirmed = path + "/files/" + DemoLead.text(announced, "id") + "/confirm";
      version = lead.post(confirmed, JsonObject.EMPTY).header("etag").orElseThrow();
    }
    lead.post(path + "/publish", JsonObject.EMPTY, version);
  }

  private static byte[] bytes(String name) {
    try (var in = DemoFilm.class.getResourceAsStream("/films/" + name)) {
      if (in == null) throw new CannotRun("The demo lacks the film " + name);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
