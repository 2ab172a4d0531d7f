package kundcenter.mime;

import java.nio.charset.StandardCharsets;

/// One header as it came.
///
/// @param name in lower case
/// @param bytes its unfolded bytes, each as the sign of the same number
record Header(String name, String bytes) {

  Header(String name, byte[] bytes) {
    this(name, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  byte[] value() {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }
}
