package kundcenter.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kundcenter.json.Json;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// The named values of a body or a query, read one by one by their shapes. All faults are
/// gathered; whoever reads gets a sample of the shape in place of what is wrong, until
/// [#done()] tells.
///
/// A field that nobody asks for is a fault (threat T33). A field that is `null` counts as
/// absent.
public final class Fields {

  private final Spot spot;
  private final JsonObject object;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Spot spot, JsonObject object) {
    this.spot = spot;
    this.object = object;
  }

  static Fields of(Json json, Fault.Place place) {
    var spot = new Spot(place, "", new ArrayList<>());
    if (json instanceof JsonObject object) return new Fields(spot, object);
    spot.wrong(Wrong.NOT_OBJECT);
    throw invalid(spot);
  }

  static Fields within(Spot spot, JsonObject object) {
    return new Fields(spot, object);
  }

  /// Fields of nothing, whose faults nobody hears: their values are all samples.
  static Fields samples() {
    return new Fields(new Spot(Fault.Place.POINTER, "", new ArrayList<>()), JsonObject.EMPTY);
  }

  public <T> T required(String name, Shape<T> shape) {
    var json = take(name);
    if (json == null) {
      spot.in(name).wrong(Wrong.MISSING);
      return shape.sample();
    }
    return read(name, shape, json);
  }

  public <T> Optional<T> optional(String name, Shape<T> shape) {
    var json = take(name);
    return json == null ? Optional.empty() : Optional.of(read(name, shape, json));
  }

  private <T> T read(String name, Shape<T> shape, Json json) {
    var value = shape.read(json, spot.in(name));
    return value == null ? shape.sample() : value;
  }

  private @Nullable Json take(String name) {
    asked.add(name);
    var json = object.get(name);
    return json == JsonNull.NULL ? null : json;
  }

  /// Notes what rules over several values find. They are asked only where each value alone is
  /// right, so they never see a sample.
  public void check(Supplier<? extends Collection<Flaw>> rules) {
    if (!spot.faults().isEmpty()) return;
    for (var flaw : rules.get()) {
      var at = spot;
      for (var step : flaw.path()) at = at.in(step);
      at.wrong(flaw.code(), flaw.arguments().toArray());
    }
  }

  /// To be called when all is read: throws [InvalidInput] with every fault.
  public void done() {
    refuseUnasked();
    if (!spot.faults().isEmpty()) throw invalid(spot);
  }

  void refuseUnasked() {
    object.forEach((name, _) -> {
      if (!asked.contains(name)) spot.in(name).unknown(asked);
    });
  }

  /// To be called when all of a form is read: what is wrong with it.
  List<Fault> faults() {
    refuseUnasked();
    return List.copyOf(spot.faults());
  }

  private static InvalidInput invalid(Spot spot) {
    return new InvalidInput(new Problem(WebProblem.INVALID_INPUT, spot.faults()));
  }
}
