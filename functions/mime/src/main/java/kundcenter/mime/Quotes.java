package kundcenter.mime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a person wrote now, apart from what their mailer quotes and from their signature.
///
/// It is a way of showing: each line of the text stands in one of the two parts, and where little
/// would be left, all of it is shown. Answers between quoted lines stay where they are.
final class Quotes {

  private static final int LEAST = 2;

  /// Lines of text after a quote that may be a signature; more are an answer below it.
  private static final int SIGNATURE_LINES = 6;

  private static final int HEADER_GAP = 3;
  private static final int LEAST_HEADERS = 3;

  record Split(String visible, String quoted) {}

  private final List<String> lines;
  private final LineKind[] kinds;
  private final boolean[] dropped;
  private int from;
  private int to;

  private Quotes(List<String> lines, LineKind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
    this.dropped = new boolean[lines.size()];
    this.to = lines.size();
  }

  /// @param marked a text in which [HtmlText#MARK] may stand before what a mailer quotes
  static Split split(String marked) {
    var lines = Lines.of(marked);
    var whole = HtmlText.unmarked(marked);
    if (lines.size() > Limits.LINES) return new Split(whole.strip(), "");
    var quotes = new Quotes(lines, LineKinds.of(lines));
    var split = quotes.decide();
    return says(split.visible) ? split : new Split(trimmed(Lines.of(whole)), "");
  }

  /// Whether there are two letters or digits in it.
  private static boolean says(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).limit(LEAST).count() == LEAST;
  }

  private Split decide() {
    while (from < to && isBlank(from)) from++;
    while (to > from && isBlank(to - 1)) to--;
    cutAtDelimiter();
    drop(LineKind.SIGNATURE);
    beginBelowQuote();
    cutAtEmbeddedMail();
    cutAboveShortEnding();
    drop(LineKind.ATTRIBUTION);
    joinHeaders();
    cutAtHeaders();
    drop(LineKind.HEADER);
    cutTrailingQuote();
    return result();
  }

  /// `-- ` and its like, with some text before it.
  private void cutAtDelimiter() {
    var hasText = false;
    for (var i = from; i < to; i++) {
      hasText |= kinds[i] == LineKind.TEXT;
      if (kinds[i] == LineKind.DELIMITER && hasText) {
        to = i;
        return;
      }
    }
  }

  /// Those who write below what they quote are read from there.
  private void beginBelowQuote() {
    var order = remaining();
    var first = 0;
    while (first < order.size() && kinds[order.get(first)] != LineKind.TEXT) first++;
    if (first < 2 || first == order.size() || kinds[order.getFirst()] != LineKind.ATTRIBUTION)
      return;
    for (var i = first; i < order.size(); i++) if (!isTextOrBlank(order.get(i))) return;
    from = order.get(first);
  }

  /// A mail that is embedded without quote signs goes on to the end.
  private void cutAtEmbeddedMail() {
    var order = remaining();
    var lastQuote = -1;
    for (var i = 0; i < order.size(); i++) if (kinds[order.get(i)] == LineKind.QUOTE) lastQuote = i;
    for (var i = lastQuote + 1; i < order.size(); i++)
      if (kinds[order.get(i)] == LineKind.ATTRIBUTION && cutAfterText(order, i)) return;
  }

  /// A quote to whose end little is added.
  private void cutAboveShortEnding() {
    var order = remaining();
    var ending = order.size();
    var texts = 0;
    for (; ending > 0 && isTextOrBlank(order.get(ending - 1)); ending--)
      if (!isBlank(order.get(ending - 1))) texts++;
    if (texts > SIGNATURE_LINES) return;
    var quote = ending;
    while (quote > 0 && kinds[order.get(quote - 1)] != LineKind.TEXT) quote--;
    for (var i = quote; i < ending; i++)
      if (kinds[order.get(i)] == LineKind.ATTRIBUTION && cutAfterText(order, i)) return;
  }

  /// Ends the view after the text right above a line; false where something else stands there.
  private boolean cutAfterText(List<Integer> order, int place) {
    for (var i = place - 1; i >= 0; i--) {
      if (isBlank(order.get(i))) continue;
      if (kinds[order.get(i)] != LineKind.TEXT) return false;
      to = order.get(i) + 1;
      return true;
    }
    return false;
  }

  /// A header that is folded belongs to its block.
  private void joinHeaders() {
    var last = -1;
    for (var i = from; i < to; i++) {
      if (kinds[i] != LineKind.HEADER) continue;
      if (last >= 0 && i - last <= HEADER_GAP && hasTextBetween(last, i))
        Arrays.fill(kinds, last, i, LineKind.HEADER);
      last = i;
    }
  }

  private boolean hasTextBetween(int first, int second) {
    for (var i = first + 1; i < second; i++) if (kinds[i] == LineKind.TEXT) return true;
    return false;
  }

  private void cutAtHeaders() {
    var order = remaining();
    var run = 0;
    for (var i = 0; i < order.size(); i++) {
      var kind = kinds[order.get(i)];
      if (kind == LineKind.HEADER) run++;
      else if (!isBlank(order.get(i)) || run == 0) run = 0;
      if (run == LEAST_HEADERS) {
        cutAboveHeaders(order, i);
        return;
      }
    }
  }

  private void cutAboveHeaders(List<Integer> order, int place) {
    for (var i = place; i >= 0; i--) {
      var kind = kinds[order.get(i)];
      if (kind == LineKind.TEXT) {
        to = order.get(i) + 1;
        return;
      }
    }
  }

  private void cutTrailingQuote() {
    var order = remaining();
    if (order.stream().noneMatch(line -> kinds[line] == LineKind.TEXT)) return;
    for (var line : order.reversed()) {
      if (kinds[line] != LineKind.QUOTE && !isBlank(line)) return;
      to = line;
    }
  }

  private void drop(LineKind kind) {
    for (var i = from; i < to; i++) dropped[i] |= kinds[i] == kind;
  }

  private List<Integer> remaining() {
    var order = new ArrayList<Integer>();
    for (var i = from; i < to; i++) if (!dropped[i]) order.add(i);
    return order;
  }

  private Split result() {
    var visible = new ArrayList<String>();
    var quoted = new ArrayList<String>();
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(HtmlText.MARK)) continue;
      (from <= i && i < to && !dropped[i] ? visible : quoted).add(lines.get(i));
    }
    return new Split(trimmed(visible), trimmed(quoted));
  }

  private boolean isBlank(int line) {
    return kinds[line] == LineKind.BLANK;
  }

  private boolean isTextOrBlank(int line) {
    return kinds[line] == LineKind.TEXT || isBlank(line);
  }

  /// Without empty lines at both ends.
  private static String trimmed(List<String> lines) {
    var first = 0;
    var last = lines.size();
    while (first < last && lines.get(first).isBlank()) first++;
    while (last > first && lines.get(last - 1).isBlank()) last--;
    return String.join("\n", lines.subList(first, last)).stripTrailing();
  }
}
