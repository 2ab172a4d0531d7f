package kundcenter.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SequencedMap;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Sha256;

/// Links by which a browser or a program fetches or brings one file, straight from or to where it
/// lies, until their time is over. Whoever has one needs no other right, so it is made when it is
/// used (threat T36).
public interface FileLinks {

  /// What is to be sent to bring a file: `PUT` to the URL, with just these headers.
  record Upload(URI url, Map<String, String> headers) {
    public Upload {
      headers = Map.copyOf(headers);
    }
  }

  /// What a page's form holds to bring a file, before the field `file`, in `multipart/form-data`.
  record Form(URI action, SequencedMap<String, String> fields) {}

  /// A file that is to come.
  ///
  /// @param labels short ASCII texts by lower-case names, to be found with it
  record Expected(long size, Sha256 sha256, Map<String, String> labels) {
    public Expected {
      labels = Map.copyOf(labels);
    }
  }

  /// Where the files lie: a page says that its forms may lead there.
  URI place();

  /// Fetches a file, in parts too, and has it kept under a name and never shown (threat T15).
  URI download(FileKey key, FileName name, FileType type, Instant now, Duration life);

  /// Brings just that file: no other size, digest or labels.
  Upload upload(FileKey key, Expected expected, Instant now, Duration life);

  /// Brings one part, of just that size, of a file that is brought in parts.
  ///
  /// @param upload from [Files#beginParts]
  /// @param number from 1
  URI part(FileKey key, String upload, int number, long size, Instant now, Duration life);

  /// Brings a file of so many bytes at most from a form, and then goes on to a page.
  Form form(FileKey key, long most, URI then, Instant now, Duration life);
}
