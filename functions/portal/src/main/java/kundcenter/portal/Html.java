package kundcenter.portal;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;
import kundcenter.web.Response;

/// HTML from compiled templates, which escape every value by the place where it stands.
final class Html {

  private static final int USUAL_LENGTH = 16 * 1024;

  private Html() {}

  /// What a template writes.
  static String of(Consumer<HtmlTemplateOutput> template) {
    var text = new StringOutput(USUAL_LENGTH);
    template.accept(new OwaspHtmlTemplateOutput(text));
    return text.toString();
  }

  /// The page that a template writes; its form is to be mended if something is wrong with it.
  static Response page(Sheet sheet, Entered entered, Consumer<HtmlTemplateOutput> template) {
    return entered.isFaulty()
        ? Response.faultyForm(sheet.language(), of(template))
        : page(sheet, template);
  }

  static Response page(Sheet sheet, Consumer<HtmlTemplateOutput> template) {
    return Response.page(sheet.language(), of(template));
  }
}
