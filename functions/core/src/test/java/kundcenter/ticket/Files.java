package kundcenter.ticket;

import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Sha256;

/// Files that come onto the tickets of tests.
final class Files {

  private Files() {}

  static Attachment of(int number, Attachment.State state) {
    return new Attachment(
        new FileId(Integer.toString(number)),
        FileName.of("file-" + number + ".txt"),
        FileType.TEXT,
        number,
        Sha256.of(new byte[] {(byte) number}),
        state);
  }
}
