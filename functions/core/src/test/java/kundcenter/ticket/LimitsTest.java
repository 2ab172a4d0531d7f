package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.TimeEntry.Activity;
import kundcenter.ticket.TimeEntry.Cause;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  /// Something written, and in how many signs it may be.
  record Written(Function<String, Object> made, int longest) {}

  static List<Named<Written>> everything_that_is_written() {
    return List.of(
        written("subject", text -> report(text, "It is empty."), 200),
        written("report", text -> report("Ledger", text), 64_000),
        written("product", text -> new Report.Matter(text, Optional.empty()), 100),
        written("module", text -> new Report.Matter("GO", Optional.of(text)), 100),
        written("message", Command.Post::new, 64_000),
        written("note", Command.PostNote::new, 64_000),
        written("question", Command.Ask::new, 64_000),
        written("answer", Command.Answer::new, 64_000),
        written("solution", Command.Solve::new, 64_000),
        written("alternative", Command.NameAlternative::new, 64_000),
        written("failure", Command.FailAlternative::new, 2_000),
        written("priority", text -> new Command.SetPriority(Priority.P1, text), 2_000),
        written("route", text -> new Command.Route(Team.HR, text), 2_000),
        written(
            "hand-over", text -> new Command.HandOver(Line.SECOND, text, Optional.empty()), 2_000),
        written("pause", text -> new Command.Pause(Ground.PAYMENT, text), 2_000),
        written("order", text -> new Command.Approve(Subject.ORDER, Optional.of(text)), 2_000),
        written("denial", text -> new Command.Deny(Subject.ORDER, Optional.of(text)), 2_000),
        written("service", text -> new Command.RequestQuote(text, "An hour."), 200),
        written("wish", text -> new Command.RequestQuote("Training", text), 2_000),
        written("counter-entry", text -> new Command.CounterTime(1, text), 2_000),
        written("reopening", Command.Reopen::new, 2_000),
        written(
            "scope", text -> new Approval.Offer(text, Optional.empty(), Optional.empty()), 2_000),
        written(
            "price", text -> new Approval.Offer("All", Optional.of(text), Optional.empty()), 2_000),
        written("work", text -> work(1, text), 2_000),
        written("steps", text -> new Reproduction(text, "24", true, Optional.empty()), 64_000),
        written("version", text -> new Reproduction("Do", text, true, Optional.empty()), 100));
  }

  private static Named<Written> written(String name, Function<String, Object> made, int longest) {
    return Named.of(name, new Written(made, longest));
  }

  private static Report report(String subject, String body) {
    return report(Channel.PORTAL, subject, body, Optional.empty());
  }

  private static Report report(
      Channel channel, String subject, String body, Optional<Integer> seconds) {
    var matter = new Report.Matter("GO", Optional.empty());
    return new Report(
        channel, Kind.GUIDANCE, matter, subject, body, Optional.empty(), seconds, Optional.empty());
  }

  private static TimeEntry.Work work(int minutes, String text) {
    return new TimeEntry.Work(minutes, Activity.PHONE, Cause.UNKNOWN, text);
  }

  @ParameterizedTest
  @MethodSource("everything_that_is_written")
  void a_text_may_be_as_long_as_its_limit_and_no_longer(Written written) {
    var longest = "å".repeat(written.longest());

    assertThatCode(() -> written.made().apply(longest)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written.made().apply(longest + "å"))
        .withMessageEndingWith("is longer than " + written.longest() + " signs");
  }

  @ParameterizedTest
  @MethodSource("everything_that_is_written")
  void a_text_says_something(Written written) {
    assertThatIllegalArgumentException().isThrownBy(() -> written.made().apply(""));
    assertThatIllegalArgumentException().isThrownBy(() -> written.made().apply(" \n"));
  }

  @Test
  void a_sign_outside_the_basic_plane_counts_as_one() {
    assertThatCode(() -> report("🧾".repeat(200), "It is empty.")).doesNotThrowAnyException();
  }

  @Test
  void a_closing_needs_no_text_but_has_a_limit() {
    assertThatCode(() -> new Command.Close(CloseReason.OTHER, "")).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Command.Close(CloseReason.OTHER, "x".repeat(2_001)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1_440})
  void an_entry_is_of_a_minute_to_a_day(int minutes) {
    assertThat(work(minutes, "Called.").minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_441})
  void an_entry_is_not_of_less_or_more(int minutes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work(minutes, "Called."))
        .withMessage("an entry is of 1 to 1440 minutes, not " + minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "löneart", "go-24", "2026"})
  void a_tag_is_of_lower_case_letters_digits_and_hyphens(String tag) {
    assertThat(new Command.Tag(tag).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Ledger", "two words", "a_b", "a\n", "🧾"})
  void a_tag_is_of_nothing_else(String tag) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Command.Tag(tag));
  }

  @Test
  void a_tag_is_of_40_signs_at_most() {
    assertThat(Ties.isTag("a".repeat(40))).isTrue();
    assertThat(Ties.isTag("a".repeat(41))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 86_400})
  void a_caller_waits_up_to_a_day(int seconds) {
    assertThat(called(seconds).secondsWaited()).contains(seconds);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 86_401})
  void a_caller_does_not_wait_less_or_longer(int seconds) {
    assertThatIllegalArgumentException().isThrownBy(() -> called(seconds));
  }

  private static Report called(int seconds) {
    return report(Channel.PHONE, "Ledger", "It is empty.", Optional.of(seconds));
  }

  @Test
  void nobody_but_a_caller_has_waited() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(Channel.API, "Ledger", "It is empty.", Optional.of(1)))
        .withMessage("only a caller on the phone has waited");
  }

  @Test
  void whoever_acts_for_the_desk_is_a_person() {
    assertThat(new Actor(Party.DESK, "sven").id()).isEqualTo("sven");
    assertThatIllegalArgumentException().isThrownBy(() -> new Actor(Party.DESK, "sven/eva"));
  }
}
