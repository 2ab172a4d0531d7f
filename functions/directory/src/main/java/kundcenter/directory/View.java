package kundcenter.directory;

import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.store.Versioned;
import kundcenter.web.ETag;
import kundcenter.web.Response;

/// Something of the directory as it is shown: its components, and its version.
final class View {

  private View() {}

  static <T> JsonObject of(Versioned<T> versioned, Class<T> type) {
    var view = new JsonObject.Builder();
    view.putAll((JsonObject) Records.of(type).write(versioned.value()));
    return view.put("version", versioned.version()).build();
  }

  /// In answer to a change.
  static <T> Response saved(Versioned<T> saved, Class<T> type) {
    return Response.ok(of(saved, type)).with("ETag", new ETag(saved.version()).toString());
  }
}
