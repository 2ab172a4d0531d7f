package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files in Outlook's `winmail.dat` (MS-OXTNEF): a row of attributes, some of which begin a
/// file, name it or hold it. Where anything is not as it should be, what came before is kept.
final class Tnef {

  static final int LARGEST = 16 << 20;

  private static final int SIGNATURE = 0x223E9F78;
  private static final int LEVEL_ATTACHMENT = 2;
  private static final int ATTACHMENT_BEGINS = 0x9002;
  private static final int TITLE = 0x8010;
  private static final int BYTES = 0x800F;
  private static final int PROPERTIES = 0x9005;
  private static final int LONG_NAME = 0x3707;
  private static final int TYPE_ASCII = 0x1E;
  private static final int TYPE_UNICODE = 0x1F;
  private static final int MOST_FILES = 500;

  /// A file that was packed.
  static final class File {

    private final String name;
    private final byte[] bytes;

    private File(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private final ByteBuffer in;
  private final List<File> files = new ArrayList<>();
  private String title = "";
  private byte @Nullable [] bytes;

  private Tnef(byte[] packed) {
    in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean isOne(MediaType type, String name) {
    return type.is("application/ms-tnef")
        || type.is("application/vnd.ms-tnef")
        || name.equalsIgnoreCase("winmail.dat");
  }

  /// Empty where there is no file in it, or it is no such thing.
  static List<File> unpack(byte[] packed) {
    var tnef = new Tnef(packed);
    if (packed.length < 6 || tnef.in.getInt() != SIGNATURE) return List.of();
    tnef.in.getShort(); // a key that nobody uses
    tnef.attributes();
    tnef.endFile();
    return tnef.files;
  }

  private void attributes() {
    while (in.remaining() > 9 && files.size() < MOST_FILES) {
      var level = in.get();
      var id = in.getInt() & 0xffff;
      var length = in.getInt();
      if (length < 0 || length > in.remaining() - 2) return;
      var at = in.position();
      if (level == LEVEL_ATTACHMENT) attribute(id, at, length);
      in.position(at + length + 2); // a checksum follows
    }
  }

  private void attribute(int id, int at, int length) {
    switch (id) {
      case ATTACHMENT_BEGINS -> endFile();
      case TITLE -> title = name(slice(at, length), Optional.empty());
      case BYTES -> bytes = slice(at, length);
      case PROPERTIES -> longName(in.slice(at, length).order(ByteOrder.LITTLE_ENDIAN));
      default -> {} // dates, pictures and the like
    }
  }

  private void endFile() {
    if (bytes != null) files.add(new File(title, bytes));
    bytes = null;
    title = "";
  }

  /// The name in full, which stands among MAPI properties. One of a kind that we don't know ends
  /// the search: its length is not known either.
  private void longName(ByteBuffer properties) {
    if (properties.remaining() < 4) return;
    var count = properties.getInt();
    for (var i = 0; i < count && properties.remaining() >= 8; i++) {
      var type = properties.getShort() & 0xffff;
      var id = properties.getShort() & 0xffff;
      if (id >= 0x8000) return; // a named property
      var size = sizeOf(type);
      if (size >= 0) {
        if (properties.remaining() < size) return;
        properties.position(properties.position() + size);
        continue;
      }
      var value = variable(properties, type);
      if (value == null) return;
      if (id == LONG_NAME && (type == TYPE_ASCII || type == TYPE_UNICODE))
        title = name(value, type == TYPE_UNICODE ? Optional.of("utf-16le") : Optional.empty());
    }
  }

  /// The bytes of a property of fixed length; below 0 for others.
  private static int sizeOf(int type) {
    return switch (type) {
      case 0x02, 0x03, 0x04, 0x0A, 0x0B -> 4;
      case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
      case 0x48 -> 16;
      default -> -1;
    };
  }

  /// Null for a type that is unknown, or a length that cannot be.
  private static byte @Nullable [] variable(ByteBuffer properties, int type) {
    if (type != TYPE_ASCII && type != TYPE_UNICODE && type != 0x0D && type != 0x102) return null;
    if (properties.remaining() < 8) return null;
    var values = properties.getInt();
    var length = properties.getInt();
    if (values != 1 || length < 0 || length > properties.remaining()) return null;
    var value = new byte[length];
    properties.get(value);
    var padding = Math.min((4 - length % 4) % 4, properties.remaining());
    properties.position(properties.position() + padding);
    return value;
  }

  private byte[] slice(int at, int length) {
    return Arrays.copyOfRange(in.array(), at, at + length);
  }

  private static String name(byte[] value, Optional<String> charset) {
    var text = Charsets.decode(value, charset);
    var end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
