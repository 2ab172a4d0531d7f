package kundcenter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Mails that a machine makes up of others (threats T08, T11, T17). The samples beside it are read
/// by every test run; `./kundcenter fuzz` goes on from them.
class MailReaderFuzz {

  @FuzzTest(maxDuration = "5m")
  void no_mail_breaks_the_reader_T11(byte[] bytes) {
    var mail = Mails.reading(bytes).mail();
    assertThat(mail.heading().subject()).doesNotContain("\r", "\n", "\0");
    assertThat(mail.body().text()).doesNotContain("\r", "\0", HtmlText.MARK);
    for (var sender : mail.heading().from())
      assertThat(sender.name() + sender.address()).doesNotContain("\r", "\n", "\0");
    for (var file : mail.attachments()) assertThat(file.name()).doesNotContain("/", "\\", "\n");
    mail.body().html().ifPresent(html -> assertThat(html).doesNotContainIgnoringCase("<script"));
  }
}
