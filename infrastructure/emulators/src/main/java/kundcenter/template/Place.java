package kundcenter.template;

import java.util.Collection;
import java.util.TreeSet;

/// Where something stands: the file, its line (from 1) and the names that lead there.
record Place(String file, int line, String path) {

  Place in(String name, int line) {
    return new Place(file, line, path.isEmpty() ? name : path + "." + name);
  }

  UnreadableTemplate refuse(String what) {
    return new UnreadableTemplate(this, what);
  }

  UnreadableTemplate unknown(String what, Collection<String> known) {
    return refuse("unknown " + what + "; known here: " + String.join(", ", new TreeSet<>(known)));
  }

  @Override
  public String toString() {
    return file + ":" + line + (path.isEmpty() ? "" : " " + path);
  }
}
