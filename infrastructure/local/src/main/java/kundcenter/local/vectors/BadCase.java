package kundcenter.local.vectors;

/// A case that cannot be answered. The message tells what is wrong, and where.
final class BadCase extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadCase(String place, String wanted) {
    super(place + ": " + wanted);
  }
}
