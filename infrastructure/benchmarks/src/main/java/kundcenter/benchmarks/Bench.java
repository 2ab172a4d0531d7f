package kundcenter.benchmarks;

import java.io.IOException;
import kundcenter.benchmarks.allocation.AllocationBench;
import kundcenter.benchmarks.coldstart.ColdStartBench;
import kundcenter.benchmarks.requests.RequestBench;
import kundcenter.benchmarks.requests.SlaCheckBench;
import kundcenter.benchmarks.search.SearchBench;
import org.openjdk.jmh.runner.RunnerException;

/// The verb `bench NAME`: measures one thing and prints its figures.
public final class Bench {

  private Bench() {}

  public static void main(String... args) throws RunnerException, IOException {
    switch (args.length == 1 ? args[0] : "") {
      case "allocation" -> AllocationBench.run();
      case "sla" -> SlaBench.run();
      case "cold-start" -> ColdStartBench.run();
      case "mail" -> MailBench.run();
      case "requests" -> RequestBench.run();
      case "search" -> SearchBench.run();
      case "sla-check" -> SlaCheckBench.run();
      default -> {
        System.err.println(
            "bench wants one NAME: allocation, cold-start, mail, requests, search, sla or sla-check");
        System.exit(2);
      }
    }
  }
}
