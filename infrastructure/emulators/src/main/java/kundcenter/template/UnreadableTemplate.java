package kundcenter.template;

/// A template that the local run can't follow. Tells the line, what stands there and what is known.
public final class UnreadableTemplate extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableTemplate(Place place, String what) {
    super(place + ": " + what);
  }
}
