package kundcenter.mime;

import java.io.IOException;
import java.io.OutputStream;

/// Where the files of a mail go while it is read, one after the other.
public interface PartSink {

  /// A sink that keeps nothing.
  PartSink NOWHERE = (_, _, _) -> OutputStream.nullOutputStream();

  /// Takes the bytes of the next file, decoded, and is closed at its end.
  ///
  /// @param ordinal from 0, the place in [kundcenter.mail.InboundMail#attachments()]
  OutputStream open(int ordinal, String name, String contentType) throws IOException;
}
