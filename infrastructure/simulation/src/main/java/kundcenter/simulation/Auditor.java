package kundcenter.simulation;

import java.util.ArrayList;
import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;

/// The audit, which must find every list as the tickets' own history has it.
final class Auditor {

  private final World world;
  private final List<String> broken = new ArrayList<>();

  Auditor(World world) {
    this.world = world;
  }

  void act() {
    world.invoke("SlaAuditFunction", new byte[0]);
    for (var line : world.log())
      if (differences(line) > 0) broken.add("the audit finds differences: " + world.log());
    world.alone(world.until(8), this::act);
  }

  private static long differences(String line) {
    return ((JsonObject) Json.parse(line, Limits.TRUSTED)).get("AuditDifferences")
            instanceof JsonNumber number
        ? number.longValueExact()
        : 0;
  }

  List<String> broken() {
    return List.copyOf(broken);
  }
}
