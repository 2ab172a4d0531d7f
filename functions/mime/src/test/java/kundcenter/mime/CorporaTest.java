package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What the public sets of mails show. The differences that remain are listed in docs/figures.md.
class CorporaTest {

  @Test
  void every_mail_of_odd_encodings_is_read_to_its_end() {
    for (var mail : Corpora.mails("encodings"))
      assertThat(Corpora.read(mail).stopped()).as(mail.toString()).isEmpty();
  }

  @Test
  void no_bounce_may_be_answered_and_nearly_all_are_known_as_automatic_T06() {
    var mails = Corpora.mails("bounces");
    var answered = new ArrayList<Path>();
    var automatic = 0;
    for (var mail : mails) {
      var found = Corpora.read(mail).mail().automatic();
      if (found.replyAllowed()) answered.add(mail);
      if (found.is()) automatic++;
    }
    assertThat(answered).isEmpty();
    assertThat(automatic).isGreaterThanOrEqualTo(mails.size() * 98 / 100);
  }

  @Test
  void of_the_replies_at_least_sixty_are_parted_as_their_set_does() {
    var folder = Corpora.folder("replies");
    var differing = new ArrayList<Path>();
    var replies = Corpora.mails("replies/emails");
    for (var reply : replies) {
      var expected = folder.resolve("trimmed").resolve(reply.getFileName());
      var visible = Mails.reading(("\n" + Corpora.text(reply)).getBytes(StandardCharsets.UTF_8))
          .mail()
          .body()
          .visible();
      var wanted = Files.exists(expected) ? Corpora.text(expected).strip() : "";
      if (!visible.strip().equals(wanted)) differing.add(reply);
    }
    assertThat(replies.size() - differing.size())
        .as("all but " + differing)
        .isGreaterThanOrEqualTo(60);
  }
}
