package kundcenter.benchmarks.requests;

/// What an operation may use at most, in words and in numbers.
record Goal(String words, Usage most) {

  static final Goal CREATE = writing(14);
  static final Goal POST = writing(12);
  static final Goal CHANGE = writing(10);
  static final Goal SHOW = new Goal("1 request, ≤ 1.5 read units", new Usage(1, 1.5, 0));
  static final Goal LIST = new Goal("1 request, ≤ 1 read unit", new Usage(1, 1, 0));
  /// A query for each shard; a read and a transaction for each ticket.
  static final Goal CHECK_OF_100 = new Goal(
      "8 requests, and 2 for each due", new Usage(8 + 2 * 100, Double.MAX_VALUE, Double.MAX_VALUE));
  static final Goal NONE = new Goal("–", any(Double.MAX_VALUE));

  boolean isReached(Usage used) {
    return used.requests() <= most.requests()
        && used.readUnits() <= most.readUnits()
        && used.writeUnits() <= most.writeUnits();
  }

  private static Goal writing(int units) {
    return new Goal("≤ " + units + " write units", any(units));
  }

  private static Usage any(double writeUnits) {
    return new Usage(Integer.MAX_VALUE, Double.MAX_VALUE, writeUnits);
  }
}
