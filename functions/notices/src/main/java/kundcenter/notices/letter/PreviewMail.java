package kundcenter.notices.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.Language;
import kundcenter.notice.Model;

/// `./kundcenter preview-mail [FOLDER]`: every letter in both languages, as HTML and as text.
public final class PreviewMail {

  private static final String PAGES = "https://kundcenter.example";

  private PreviewMail() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]).toAbsolutePath().normalize();
    Files.createDirectories(folder);
    var writer = new Writer(new BundledSettings().provider(), PAGES);
    for (var model : Model.values())
      for (var language : Language.values()) write(writer, model, language, folder);
    System.out.println("Every letter is in " + folder + ", as .html and .txt in each language.");
  }

  private static void write(Writer writer, Model model, Language language, Path folder)
      throws IOException {
    var letter = writer.write(Samples.letter(model, language), Samples.WRITTEN);
    var name = model.file() + "." + language.tag();
    Files.writeString(folder.resolve(name + ".html"), letter.html());
    Files.writeString(
        folder.resolve(name + ".txt"), "Subject: " + letter.subject() + "\n\n" + letter.text());
  }
}
