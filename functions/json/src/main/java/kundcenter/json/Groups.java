package kundcenter.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The codecs of lists, sets and maps.
final class Groups {

  private Groups() {}

  record OfList<T>(Codec<T> item) implements Codec<List<T>> {
    @Override
    public Json write(List<T> list) {
      var items = new ArrayList<Json>(list.size());
      for (var each : list) items.add(item.write(each));
      return new JsonArray(items);
    }

    @Override
    public List<T> read(Json json) {
      if (!(json instanceof JsonArray(var items))) throw new JsonMismatch("a list is wanted");
      var list = new ArrayList<T>(items.size());
      for (var each : items) {
        try {
          list.add(item.read(each));
        } catch (JsonMismatch e) {
          throw e.in(list.size());
        }
      }
      return Collections.unmodifiableList(list);
    }
  }

  record OfSet<T>(Codec<T> item) implements Codec<Set<T>> {
    @Override
    public Json write(Set<T> set) {
      var byText = new TreeMap<String, Json>();
      for (var each : set) {
        var json = item.write(each);
        byText.put(json instanceof JsonString(var text) ? text : json.text(), json);
      }
      return new JsonArray(List.copyOf(byText.values()));
    }

    @Override
    public Set<T> read(Json json) {
      var list = new OfList<>(item).read(json);
      var set = new LinkedHashSet<>(list);
      if (set.size() < list.size()) throw new JsonMismatch("each only once is wanted");
      return Collections.unmodifiableSet(set);
    }
  }

  record OfMap<K, V>(Codec<K> key, Codec<V> value) implements Codec<Map<K, V>> {
    @Override
    public Json write(Map<K, V> map) {
      var byText = new TreeMap<String, Json>();
      for (var each : map.entrySet()) {
        if (!(key.write(each.getKey()) instanceof JsonString(var name)))
          throw new IllegalArgumentException("a key that is no text");
        byText.put(name, value.write(each.getValue()));
      }
      return JsonObject.of(byText);
    }

    @Override
    public Map<K, V> read(Json json) {
      if (!(json instanceof JsonObject object)) throw new JsonMismatch("an object is wanted");
      var map = new LinkedHashMap<K, V>();
      for (var each : object.members().entrySet()) {
        try {
          map.put(key.read(new JsonString(each.getKey())), value.read(each.getValue()));
        } catch (JsonMismatch e) {
          throw e.in(each.getKey());
        }
      }
      return Collections.unmodifiableMap(map);
    }
  }
}
