package kundcenter.store;

/// Someone else was first: what was to be written rests on a version that is no longer the
/// newest. Nothing was written. Read again, then decide again, as [Retry] does.
public final class Stale extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Stale() {
    super("a newer version exists");
  }
}
