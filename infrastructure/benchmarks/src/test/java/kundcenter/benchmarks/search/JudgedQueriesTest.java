package kundcenter.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class JudgedQueriesTest {

  @Test
  void the_search_answers_the_judged_queries_well_enough_and_better_than_plain_search() {
    var queries = JudgedQuery.all();
    var entries = DemoLibrary.entries();
    var search = DemoLibrary.index(entries).search();

    var ours = SearchBench.ranks(queries, text -> SearchBench.ids(search, text));
    var plain = SearchBench.ranks(queries, new PlainSearch(entries)::find);

    assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ours.get("all")).isGreaterThanOrEqualTo(SearchBench.WANTED_RANK);
    assertThat(Objects.requireNonNull(ours.get("all"))).isGreaterThan(plain.get("all"));
  }
}
