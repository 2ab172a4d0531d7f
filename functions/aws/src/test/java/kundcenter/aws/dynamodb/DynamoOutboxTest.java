package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.TestDesk.CLIENT;
import static kundcenter.aws.dynamodb.TestDesk.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.notice.Addresses;
import kundcenter.notice.Notice;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.notice.Outbox;
import kundcenter.notice.Outbox.Claim;
import kundcenter.notice.Outbox.Ending;
import kundcenter.notice.SentMail;
import kundcenter.notice.Telling;
import kundcenter.store.Entry;
import kundcenter.store.Unavailable;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

class DynamoOutboxTest {

  private static final TableNames TABLES = new TableNames(
      Map.of("OUTBOX_TABLE", "Outbox", "MAIL_TABLE", "Mail", "ACCESS_TABLE", "Access"));
  private static final EmailAddress ANNA = new EmailAddress("anna@ekbergs.example");

  private final Outbox outbox = new DynamoOutbox(CLIENT, TABLES);
  private final Notice notice = written(new Notice.WelcomeLink(somebody()));

  @Test
  void a_notice_is_claimed_by_one_of_many_at_once() {
    var claims = Threads.atOnce(8, () -> outbox.claim(notice, START));

    assertThat(claims)
        .filteredOn(Claim.Held.class::isInstance)
        .containsExactly(new Claim.Held(1, START));
    assertThat(claims).filteredOn(Claim.Taken.class::isInstance).hasSize(7);
  }

  @Test
  void a_claim_that_nobody_ends_is_free_after_its_lease() {
    outbox.claim(notice, START);

    assertThat(outbox.claim(notice, justBefore(START.plus(Outbox.LEASE))))
        .isEqualTo(new Claim.Taken());
    assertThat(outbox.claim(notice, START.plus(Outbox.LEASE))).isEqualTo(new Claim.Held(2, START));
  }

  @Test
  void a_claim_that_is_given_back_is_free_at_once() {
    outbox.claim(notice, START);
    outbox.release(notice, START);

    assertThat(outbox.claim(notice, START)).isEqualTo(new Claim.Held(2, START));
  }

  @Test
  void what_has_ended_is_over_and_so_is_what_is_no_more() {
    outbox.claim(notice, START);
    outbox.end(notice, new Ending.Silent(Telling.Why.CAPPED), START);
    outbox.release(notice, START);

    assertThat(outbox.claim(notice, later())).isEqualTo(new Claim.Over());
    assertThat(outbox.claim(new Notice.WelcomeLink(somebody()), START)).isEqualTo(new Claim.Over());
  }

  @Test
  void a_sent_mail_is_found_by_every_id_that_may_tell_of_it() {
    var messageId = UUID.randomUUID().toString();
    var mail = mail(messageId);
    outbox.claim(notice, START);
    outbox.end(notice, new Ending.Sent(mail), START);

    assertThat(outbox.sent(messageId)).contains(mail);
    assertThat(outbox.sent(messageId + "@email.amazonses.com")).contains(mail);
    assertThat(outbox.sent("another")).isEmpty();
  }

  @Test
  void the_first_ending_stands_and_a_second_mail_is_still_known() {
    var first = mail(UUID.randomUUID().toString());
    var second = mail(UUID.randomUUID().toString());
    outbox.claim(notice, START);
    outbox.end(notice, new Ending.Sent(first), START);
    outbox.end(notice, new Ending.Sent(second), later());

    assertThat(outbox.sent(first.messageId())).contains(first);
    assertThat(outbox.sent(second.messageId())).contains(second);
  }

  @Test
  void a_group_is_spread_to_its_members_once_however_often_it_is_tried() {
    var number =
        new TicketNumber(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000));
    var team = new OfTicket(Topic.BREACH, new Recipient.Specialists(Team.HR), number, 2);
    var maria = team.to(new PersonId("maria"));
    var sven = team.to(new PersonId("sven"));
    written(team);
    outbox.claim(team, START);
    outbox.spread(team, List.of(maria), START);
    outbox.claim(maria, START);
    outbox.end(maria, new Ending.Silent(Telling.Why.NOBODY), START);
    outbox.spread(team, List.of(maria, sven), later());

    assertThat(outbox.claim(team, later())).isEqualTo(new Claim.Over());
    assertThat(outbox.claim(maria, later())).isEqualTo(new Claim.Over());
    assertThat(outbox.claim(sven, later())).isEqualTo(new Claim.Held(1, later()));
  }

  @Test
  void an_ending_that_meets_another_transaction_is_to_be_tried_again() {
    outbox.claim(notice, START);

    assertThatThrownBy(() -> meeting(TransactWriteItemsRequest.class)
            .end(notice, new Ending.Silent(Telling.Why.NOBODY), START))
        .isInstanceOf(Unavailable.class);
    assertThat(outbox.claim(notice, later())).isEqualTo(new Claim.Held(2, START));
  }

  @Test
  void a_group_is_not_spread_while_a_member_meets_another_transaction() {
    var member = new Notice.WelcomeLink(somebody());
    outbox.claim(notice, START);

    assertThatThrownBy(() -> meeting(PutItemRequest.class).spread(notice, List.of(member), START))
        .isInstanceOf(Unavailable.class);
    assertThat(outbox.claim(notice, later())).isEqualTo(new Claim.Held(2, START));
  }

  private static Outbox meeting(Class<? extends SdkRequest> kind) {
    return new DynamoOutbox(AnotherTransaction.client(kind), TABLES);
  }

  @Test
  void the_last_mail_heard_on_a_ticket_is_known() {
    var number = new TicketNumber(4711);
    var threads = new DynamoThreads(CLIENT, TABLES);
    var none = threads.lastOf(new TicketNumber(4712));
    write(new Entry.Heard(number, "first@mail.example"));
    write(new Entry.Heard(number, "second@mail.example"));

    assertThat(none).isEqualTo(Optional.empty());
    assertThat(threads.lastOf(number)).contains("second@mail.example");
  }

  @Test
  void an_address_is_left_alone_for_its_days_and_however_it_is_written() {
    var addresses = new DynamoAddresses(CLIENT, TABLES);
    var address = new EmailAddress(UUID.randomUUID() + "@ekbergs.example");
    addresses.leaveAlone(address, START);
    var end = START.plus(Addresses.LEFT_ALONE);

    assertThat(addresses.isUnreachable(
            new EmailAddress(address.value().toUpperCase(Locale.ROOT)), START))
        .isTrue();
    assertThat(addresses.isUnreachable(address, justBefore(end))).isTrue();
    assertThat(addresses.isUnreachable(address, end)).isFalse();
    assertThat(addresses.isUnreachable(ANNA, START)).isFalse();
  }

  private SentMail mail(String messageId) {
    return new SentMail(
        notice,
        ANNA,
        messageId,
        List.of("own@kundcenter.example", messageId + "@email.amazonses.com"));
  }

  private static Notice written(Notice notice) {
    write(new Entry.Told(notice, START));
    return notice;
  }

  private static void write(Entry entry) {
    new DynamoTransactions(CLIENT, TABLES).write(List.of(entry), START);
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID().toString());
  }

  private static Instant justBefore(Instant at) {
    return at.minusMillis(1);
  }

  private static Instant later() {
    return START.plus(Outbox.LEASE).plusSeconds(60);
  }
}
