package kundcenter.ticket;

/// The depth of support: the first usually solves directly, the second analyses deeper, the third
/// reproduces.
public enum Line {
  FIRST,
  SECOND,
  THIRD
}
