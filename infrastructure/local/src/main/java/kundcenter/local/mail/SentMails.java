package kundcenter.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.local.function.Bytes;

/// The mails that functions have sent, in a folder: of each a record, and its bytes beside it as
/// a mail program opens them.
public final class SentMails {

  private final Path folder;

  private SentMails(Path folder) {
    this.folder = folder;
  }

  /// Those in that folder, which is made if there is none.
  public static SentMails in(Path folder) {
    try {
      return new SentMails(Files.createDirectories(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(SentMail mail, byte[] bytes) {
    try {
      Files.write(folder.resolve(mail.id() + ".eml"), bytes);
      Files.write(
          folder.resolve(mail.id() + ".json"),
          Records.of(SentMail.class).write(mail).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All of them, the newest first.
  List<SentMail> all() {
    var mails = new ArrayList<SentMail>();
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (var file : files) mails.add(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mails.sort(Comparator.comparing(SentMail::at).reversed());
    return mails;
  }

  /// The one of that id, and its bytes.
  Optional<Kept> find(String id) {
    // An id is made here; whatever else is asked for is not looked for.
    if (!id.chars().allMatch(sign -> sign == '-' || Character.isLetterOrDigit(sign)))
      return Optional.empty();
    var file = folder.resolve(id + ".json");
    if (Files.notExists(file)) return Optional.empty();
    try {
      return Optional.of(
          new Kept(read(file), new Bytes(Files.readAllBytes(folder.resolve(id + ".eml")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A mail and its bytes.
  record Kept(SentMail mail, Bytes bytes) {}

  private static SentMail read(Path file) {
    try {
      return Records.of(SentMail.class).read(Json.parse(Files.readAllBytes(file), Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
