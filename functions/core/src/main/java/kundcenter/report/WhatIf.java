package kundcenter.report;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kundcenter.terms.Priority;

/// How many promises were kept, and how many would have been by other terms; for each priority
/// that has any, and in all.
public record WhatIf(Map<Priority, Comparison> byPriority, Comparison total) {

  /// The same rounds twice.
  ///
  /// @param was by the terms that held
  /// @param would by the others
  public record Comparison(Result was, Result would) {

    private static Comparison of(List<Retrial> retrials) {
      return new Comparison(Result.of(retrials, Retrial::was), Result.of(retrials, Retrial::would));
    }
  }

  public record Result(long kept, long breached, Optional<Share> shareKept) {

    private static Result of(List<Retrial> retrials, Function<Retrial, Verdict> judged) {
      long all = retrials.size();
      long kept = retrials.stream().map(judged).filter(Verdict.KEPT::equals).count();
      return new Result(
          kept, all - kept, all == 0 ? Optional.empty() : Optional.of(Share.kept(kept, all)));
    }
  }

  public WhatIf {
    byPriority = Collections.unmodifiableMap(new TreeMap<>(byPriority));
  }

  public static WhatIf of(Collection<Retrial> retrials) {
    var byPriority = retrials.stream()
        .collect(Collectors.groupingBy(
            Retrial::priority, Collectors.collectingAndThen(Collectors.toList(), Comparison::of)));
    return new WhatIf(byPriority, Comparison.of(List.copyOf(retrials)));
  }
}
