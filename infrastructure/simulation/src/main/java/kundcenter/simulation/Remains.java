package kundcenter.simulation;

import java.lang.reflect.AccessFlag;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// What a process leaves open when it dies: its connections and their threads, which an operating
/// system would close. A function knows no end of its own, so they are looked for in its fields.
final class Remains {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> left = new ArrayDeque<>();

  private Remains() {}

  /// Closes every client that is in reach of an instance.
  static void close(Object instance) {
    var remains = new Remains();
    remains.add(instance);
    for (Object next; (next = remains.left.poll()) != null; ) remains.look(next);
  }

  private void look(Object object) {
    switch (object) {
      case SdkAutoCloseable client -> client.close();
      case Optional<?> optional -> optional.ifPresent(this::add);
      case Collection<?> collection -> collection.forEach(this::add);
      case Map<?, ?> map -> map.values().forEach(this::add);
      default -> fields(object);
    }
  }

  private void fields(Object object) {
    if (!object.getClass().getName().startsWith("kundcenter.")) return;
    try {
      for (var field : object.getClass().getDeclaredFields())
        if (!field.getType().isPrimitive() && !field.accessFlags().contains(AccessFlag.STATIC)) {
          field.setAccessible(true);
          add(field.get(object));
        }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(@Nullable Object object) {
    if (object != null && seen.add(object)) left.add(object);
  }
}
