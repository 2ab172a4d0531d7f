package kundcenter.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kundcenter.access.Ask;
import kundcenter.access.Secret;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.notice.Notice;
import kundcenter.store.Entry;
import kundcenter.ticket.Channel;
import kundcenter.ticket.NonDelivery.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetellingHandlerTest {

  private final TestPost post = new TestPost();
  private final List<String> lines = new ArrayList<>();
  private final LambdaContext context = LambdaContext.of(lines, 50_000);

  @BeforeEach
  void emptyTheBucket() {
    TestCloud.s3().clear();
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void an_outage_of_a_day_makes_a_mail_late_and_loses_none_T49() {
    post.giveUp("a", receipt());
    for (var hours = 0; hours < 24; hours++) {
      post.ses.refuse(503, "ServiceUnavailable");
      assertThat(post.retell(context)).containsExactly("a");
      post.now = post.now.plus(Duration.ofHours(1));
    }

    assertThat(post.retell(context)).isEmpty();
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void a_batch_lies_until_each_of_its_notices_is_over() {
    post.giveUp("a", receipt(), receipt(), receipt());
    post.ses.refuse(429, "TooManyRequestsException");

    assertThat(post.retell(context)).containsExactly("a");
    assertThat(post.ses.mails()).hasSize(2);
    assertThat(post.retell(context)).isEmpty();
    assertThat(post.ses.mails()).hasSize(3);
  }

  @Test
  void what_was_sent_before_is_not_sent_again_T48() {
    var receipt = receipt();
    post.tell(context, receipt);
    post.giveUp("a", receipt);
    post.giveUp("b", receipt);

    assertThat(post.retell(context)).isEmpty();
    assertThat(post.ses.mails()).hasSize(1);
  }

  @Test
  void what_is_tried_in_vain_for_two_days_is_given_up_and_its_batch_with_it() {
    var opened = post.opened(Channel.PORTAL);
    post.giveUp("a", opened.notices().getFirst());
    post.ses.refuse(503, "ServiceUnavailable");
    post.retell(context);
    post.now = post.now.plus(Duration.ofDays(2));

    assertThat(post.retell(context)).isEmpty();
    assertThat(post.ses.mails()).isEmpty();
    assertThat(post.ticket(opened.ticket().number()).undelivered().all())
        .extracting(it -> it.reason())
        .containsExactly(Reason.FAILED);
  }

  @Test
  void a_link_to_sign_in_that_would_come_too_late_is_not_sent() {
    var ask = Ask.of(Secret.of(new byte[Secret.BYTES]), post.annas, Optional.empty(), post.now);
    var link = new Notice.SignInLink(ask.id().hex());
    post.write(new Entry.Asked(ask));
    post.write(new Entry.Told(link, post.now));
    post.giveUp("a", link);
    post.now = ask.expires();

    assertThat(post.retell(context)).isEmpty();
    assertThat(post.ses.mails()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_left_and_named_by_its_key_alone_T50() {
    post.giveUp("broken", "{\"Records\":[\"" + post.annas + "\"]}");
    post.giveUp("sound", receipt());

    assertThat(post.retell(context)).containsExactly("broken");
    assertThat(post.ses.mails()).hasSize(1);
    assertThat(String.join("\n", lines))
        .contains("batch-failed", "aws/lambda/mapping/shard/broken", "\"BatchesWaiting\":1")
        .doesNotContain(post.annas.value());
  }

  @Test
  void the_oldest_goes_first_and_what_no_time_is_left_for_waits_for_the_next_run() {
    post.giveUp("1/2096-03-05T09.00.01-a", receipt());
    post.giveUp("2/2096-03-05T09.00.00-b", receipt());
    var left = new AtomicInteger(23_000);

    assertThat(post.retell(LambdaContext.of(lines, () -> left.addAndGet(-1_000))))
        .containsExactly("2096-03-05T09.00.01-a");
    assertThat(post.ses.mails()).hasSize(1);
  }

  private Notice receipt() {
    return post.opened(Channel.PORTAL).notices().getFirst();
  }
}
