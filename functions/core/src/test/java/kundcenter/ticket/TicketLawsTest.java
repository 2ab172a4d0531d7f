package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Random stories of random acts. `-Dkundcenter.seed=N` tells one of them alone.
class TicketLawsTest {

  private static final int STORIES = 3_000;

  @Test
  void no_sequence_of_commands_makes_an_impossible_ticket() {
    check(story -> story.tell(Laws::hold));
  }

  @Test
  void the_status_is_what_the_accepted_commands_say() {
    check(TicketLawsTest::compareWithModel);
  }

  @Test
  void the_random_stories_hold_every_event_that_acts_bring() {
    var met = new HashSet<Class<?>>();
    met.add(Event.Opened.class);
    met.add(Event.ByTime.class);
    // Brought by filing, by the directory and by what becomes of mails.
    met.addAll(List.of(
        Event.Held.class,
        Event.Moved.class,
        Event.ReceiptLimited.class,
        Event.NotDelivered.class,
        Event.DeliveredLate.class));
    for (var seed = 1; seed <= STORIES / 10; seed++)
      Stories.random(new Random(seed)).tell(moment -> {
        for (var event : moment.after().history().getLast().events()) met.add(event.getClass());
      });

    assertThat(met).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
  }

  private static void compareWithModel(Story story) {
    var models =
        new ArrayList<>(List.of(StatusModel.of(story.kind(), story.hold().isPresent())));
    story.tell(moment -> {
      if (moment.decision() instanceof Decision.Accepted)
        models.add(models.getLast().after(moment.act().command(), moment.act().who()));
      assertThat(moment.after().status()).isEqualTo(models.getLast().status());
    });
  }

  private static void check(Consumer<Story> law) {
    seeds().forEach(seed -> {
      var story = Stories.random(new Random(seed));
      if (failure(law, story).isEmpty()) return;
      var shortest = story.shortened(shorter -> failure(law, shorter).isPresent());
      throw new AssertionError(
          "-Dkundcenter.seed=" + seed + " breaks a law with " + shortest,
          failure(law, shortest).orElseThrow());
    });
  }

  private static Optional<Throwable> failure(Consumer<Story> law, Story story) {
    try {
      law.accept(story);
      return Optional.empty();
    } catch (AssertionError | RuntimeException broken) {
      return Optional.of(broken);
    }
  }

  private static LongStream seeds() {
    var only = Long.getLong("kundcenter.seed");
    return only == null ? LongStream.rangeClosed(1, STORIES) : LongStream.of(only);
  }
}
