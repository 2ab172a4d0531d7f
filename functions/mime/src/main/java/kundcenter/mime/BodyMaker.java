package kundcenter.mime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.mail.AttachmentPart;
import kundcenter.mail.Body;

/// The readable body made from its parts.
///
/// The sender's own plain text is what we read, as it hides nothing; the HTML is made text where
/// there is no other, or where the plain one only stands in for it.
record BodyMaker(
    List<TextPart> texts,
    List<TextPart> htmls,
    List<AttachmentPart> files,
    List<Parts.Glance> glances) {

  private static final int STAND_IN = 4; // times shorter than the HTML
  private static final int STAND_IN_LEAST = 200; // signs that the HTML has more

  Body body() {
    var plain = joined(texts);
    var hasHtml = htmls.stream().anyMatch(TextPart::html);
    var isHtml = texts.stream().anyMatch(TextPart::html);
    var marked = plain;
    if (hasHtml && !isHtml) {
      var fromHtml = joined(htmls);
      if (isStandIn(plain, fromHtml)) {
        marked = fromHtml;
        isHtml = true;
      }
    }
    marked = withEvents(marked);
    var split = Quotes.split(marked);
    return new Body(
        isHtml ? Body.Source.HTML : Body.Source.PLAIN,
        HtmlText.unmarked(marked),
        hasHtml ? Optional.of(safe()) : Optional.empty(),
        split.visible(),
        split.quoted());
  }

  private static boolean isStandIn(String plain, String html) {
    var words = plain.strip().length();
    return words == 0 ? !html.isBlank() : html.length() > words * STAND_IN + STAND_IN_LEAST;
  }

  private static String joined(List<TextPart> parts) {
    var joined = new StringBuilder();
    for (var part : parts) {
      if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != '\n') joined.append('\n');
      joined.append(part.text());
    }
    return joined.toString();
  }

  /// An invitation's text mostly tells it all; where it doesn't, the event is told after it.
  private String withEvents(String text) {
    return Stream.concat(
            Stream.of(text).filter(words -> !words.isBlank()),
            glances.stream()
                .filter(glance -> glance.type().is("text/calendar"))
                .flatMap(glance -> Calendar.summary(glance.text()).stream())
                .filter(event -> !text.contains(event.title()))
                .map(Calendar.Event::text))
        .collect(Collectors.joining("\n\n"));
  }

  private String safe() {
    var ids = files.stream().flatMap(file -> file.contentId().stream()).collect(Collectors.toSet());
    return htmls.stream().map(part -> part.safe(ids)).collect(Collectors.joining("\n"));
  }
}
