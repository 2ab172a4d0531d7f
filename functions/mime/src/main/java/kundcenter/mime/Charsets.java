package kundcenter.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to signs, whatever their charset is said to be: as declared if that fits without fault,
/// else UTF-8 if that does, else as a detector believes, else windows-1252, which always fits.
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LEAST_FOREIGN = 6;
  private static final int DETECTED_BY = 64 << 10;

  /// Names that mean another charset than the JDK takes them for, or none that it knows.
  private static final Map<String, String> ALIASES = Map.ofEntries(
      Map.entry("gb2312", "GB18030"),
      Map.entry("gbk", "GB18030"),
      Map.entry("gb_2312-80", "GB18030"),
      Map.entry("hz-gb-2312", "GB18030"),
      Map.entry("ks_c_5601-1987", "x-windows-949"),
      Map.entry("ks_c_5601", "x-windows-949"),
      Map.entry("euc-kr", "x-windows-949"),
      Map.entry("shift_jis", "windows-31j"),
      Map.entry("shift-jis", "windows-31j"),
      Map.entry("sjis", "windows-31j"),
      Map.entry("cp932", "windows-31j"),
      Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
      Map.entry("iso-8859-1", "windows-1252"),
      Map.entry("iso8859-1", "windows-1252"),
      Map.entry("latin1", "windows-1252"),
      Map.entry("iso-8859-9", "windows-1254"),
      Map.entry("iso-8859-8-i", "iso-8859-8"),
      Map.entry("iso-8859-10", "iso-8859-4"),
      Map.entry("macintosh", "x-MacRoman"),
      Map.entry("mac", "x-MacRoman"),
      Map.entry("x-mac-roman", "x-MacRoman"),
      Map.entry("cp-850", "cp850"),
      Map.entry("utf8", "UTF-8"),
      Map.entry("unicode-1-1-utf-8", "UTF-8"));

  private static final Set<String> COMMON =
      Set.of("utf-8", "UTF-8", "windows-1252", "iso-8859-15", "windows-1250", "windows-1254");

  private Charsets() {}

  static String decode(byte[] bytes, Optional<String> declared) {
    if (bytes.length == 0) return "";
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF)
      return decode(Arrays.copyOfRange(bytes, 3, bytes.length), Optional.of("utf-8"));
    var name = declared.map(Charsets::clean).orElse("us-ascii");
    if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) return Utf7.decode(bytes);
    return named(name)
        .flatMap(charset -> strict(bytes, charset))
        .orElseGet(() -> undeclared(bytes));
  }

  /// The signs of a header that are not encoded as they should be: UTF-8, or the charset that the
  /// content of the same mail names.
  static String header(byte[] bytes, Optional<String> hint) {
    var isAscii = true;
    for (var sign : bytes) isAscii &= sign >= 0;
    if (isAscii) return new String(bytes, StandardCharsets.US_ASCII);
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> hint.map(Charsets::clean)
            .filter(name -> !name.equals("utf-8") && !name.startsWith("utf-7"))
            .flatMap(Charsets::named)
            .flatMap(charset -> strict(bytes, charset)))
        .orElseGet(() -> undeclared(bytes));
  }

  /// The bytes of a text in the charset named, or in UTF-8 where there is no such one.
  static byte[] encode(String text, String charset) {
    return text.getBytes(named(charset).orElse(StandardCharsets.UTF_8));
  }

  private static String undeclared(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> Optional.of(bytes)
            .filter(Charsets::isForeign)
            .flatMap(Charsets::detected)
            .flatMap(charset -> strict(bytes, charset)))
        .orElseGet(() -> new String(bytes, WINDOWS_1252));
  }

  /// Whether so many bytes are not ASCII that it is no Western text; for fewer the detector only
  /// guesses.
  private static boolean isForeign(byte[] bytes) {
    var high = 0;
    for (var sign : bytes) if (sign < 0) high++;
    return high >= LEAST_FOREIGN && high > bytes.length / 4;
  }

  private static Optional<Charset> detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_BY));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
  }

  private static String clean(String name) {
    var clean = name.strip().toLowerCase(Locale.ROOT);
    if (clean.startsWith("\"") || clean.startsWith("'")) clean = clean.substring(1);
    if (clean.endsWith("\"") || clean.endsWith("'")) clean = clean.substring(0, clean.length() - 1);
    return clean;
  }

  private static Optional<Charset> named(String name) {
    var clean = clean(name);
    // Most that say ASCII mean what their machine has: the next tries find it.
    if (clean.equals("us-ascii") || clean.equals("ascii") || clean.startsWith("x-unknown"))
      return Optional.of(StandardCharsets.US_ASCII);
    var known = ALIASES.getOrDefault(clean, clean);
    return Optional.ofNullable(
        COMMON.contains(known)
            ? Charset.forName(known)
            : All.BY_NAME.get(known.toLowerCase(Locale.ROOT)));
  }

  /// All names that the JDK knows, listed once: to ask it for one that it does not know takes
  /// milliseconds, and a mail may hold thousands (threat T11).
  private static final class All {

    private static final Map<String, Charset> BY_NAME = byName();

    private static Map<String, Charset> byName() {
      var byName = new HashMap<String, Charset>();
      for (var charset : Charset.availableCharsets().values()) {
        byName.put(charset.name().toLowerCase(Locale.ROOT), charset);
        for (var alias : charset.aliases()) byName.put(alias.toLowerCase(Locale.ROOT), charset);
      }
      return Map.copyOf(byName);
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      var decoder = charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
