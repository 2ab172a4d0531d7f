package kundcenter.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/// The verb `bench NAME`: measures one thing and prints its figures.
public final class Bench {

  private Bench() {}

  public static void main(String... args) throws RunnerException {
    if (args.length == 1 && args[0].equals("sla")) {
      SlaBench.run();
    } else {
      System.err.println("bench wants one NAME: sla");
      System.exit(2);
    }
  }
}
