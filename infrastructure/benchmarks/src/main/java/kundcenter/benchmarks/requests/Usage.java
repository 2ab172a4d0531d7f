package kundcenter.benchmarks.requests;

/// What was asked of DynamoDB: how many requests, and the read and write units that they are
/// billed for.
record Usage(int requests, double readUnits, double writeUnits) {

  static final Usage NONE = new Usage(0, 0, 0);

  Usage plus(Usage more) {
    return new Usage(
        requests + more.requests, readUnits + more.readUnits, writeUnits + more.writeUnits);
  }
}
