package kundcenter.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Caps as their port promises them, in a map.
final class MapCaps implements Caps {

  private final Map<String, Set<String>> told = new HashMap<>();

  @Override
  public boolean take(List<Cap> caps, Notice notice, Instant now) {
    var rooms = caps.stream()
        .map(cap -> told.computeIfAbsent(key(cap, now), _ -> new HashSet<>()))
        .toList();
    for (var i = 0; i < rooms.size(); i++)
      if (!rooms.get(i).contains(notice.id())
          && rooms.get(i).size() >= caps.get(i).most()) return false;
    rooms.forEach(room -> room.add(notice.id()));
    return true;
  }

  private static String key(Cap cap, Instant now) {
    var window = cap.window().toSeconds();
    return cap.scope() + " " + cap.window() + " " + Math.floorDiv(now.getEpochSecond(), window);
  }
}
