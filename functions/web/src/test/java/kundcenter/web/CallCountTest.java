package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Limit;
import kundcenter.access.Limits;
import kundcenter.access.Rate;
import kundcenter.web.CallCount.Counted;
import org.junit.jupiter.api.Test;

class CallCountTest {

  private static final int QUOTA = Limit.API_CALLS.rate().quota();

  private final Common common = new Common();
  private final CallCount count = new CallCount(common);

  /// The common bucket, in memory.
  private static final class Common implements Limits {
    private final Map<String, Instant> full = new HashMap<>();
    private final List<Integer> taken = new ArrayList<>();

    @Override
    public Rate.Taken take(Limit limit, String whose, int tokens, Instant now) {
      var taking = limit.rate().take(full.getOrDefault(whose, Instant.EPOCH), tokens, now);
      if (taking instanceof Rate.Taken.Granted(var fullAgain, var _)) full.put(whose, fullAgain);
      taken.add(tokens);
      return taking;
    }
  }

  @Test
  void twenty_calls_cost_one_look_into_the_common_bucket() {
    for (var i = 0; i < 2 * CallCount.HANDFUL; i++) admitted(count.call("anna", Desk.NOW));

    assertThat(common.taken).containsExactly(CallCount.HANDFUL, CallCount.HANDFUL);
  }

  @Test
  void each_identity_is_counted_for_itself() {
    admitted(count.call("anna", Desk.NOW));
    admitted(count.call("erik", Desk.NOW));

    assertThat(common.full).containsOnlyKeys("anna", "erik");
  }

  @Test
  void however_many_instances_there_are_together_they_admit_the_quota_and_no_more_T43() {
    var instances = List.of(count, new CallCount(common), new CallCount(common));
    var admitted = 0;
    for (var call = 0; call < 3 * QUOTA; call++) {
      if (instances.get(call % 3).call("anna", Desk.NOW) instanceof Counted.Admitted) admitted++;
    }

    assertThat(admitted).isEqualTo(QUOTA);
  }

  @Test
  void who_waits_as_long_as_told_is_admitted_again() {
    for (var call = 0; call < QUOTA; call++) admitted(count.call("anna", Desk.NOW));
    var refused = (Counted.TooMany) count.call("anna", Desk.NOW);

    assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(2));
    admitted(count.call("anna", Desk.NOW.plus(refused.retryAfter())));
  }

  @Test
  void what_is_told_counts_down_with_each_call() {
    var first = fields(count.call("anna", Desk.NOW));
    var second = fields(count.call("anna", Desk.NOW));

    assertThat(first.get("RateLimit-Policy")).isEqualTo("\"api-calls\";q=600;w=60");
    assertThat(first.get("RateLimit")).isEqualTo("\"api-calls\";r=599;t=2");
    assertThat(second.get("RateLimit")).isEqualTo("\"api-calls\";r=598;t=2");
  }

  @Test
  void while_nobody_counts_calls_go_on_and_nothing_is_told() {
    var open = new CallCount((_, _, _, _) -> new Rate.Taken.Uncounted());

    assertThat(open.call("anna", Desk.NOW)).isEqualTo(new Counted.Admitted(Optional.empty()));
  }

  private static Map<String, String> fields(Counted counted) {
    return admitted(counted).fields().orElseThrow().on(Response.noContent()).headers();
  }

  private static Counted.Admitted admitted(Counted counted) {
    assertThat(counted).isInstanceOf(Counted.Admitted.class);
    return (Counted.Admitted) counted;
  }
}
