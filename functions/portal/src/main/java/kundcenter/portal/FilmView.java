package kundcenter.portal;

import java.util.List;
import java.util.stream.Stream;
import kundcenter.customer.Language;
import kundcenter.file.FileType;
import kundcenter.library.Enclosure;

/// A film of an article, to be played on its page.
public record FilmView(Enclosure file, List<Subtitles> subtitles) {

  public FilmView {
    subtitles = List.copyOf(subtitles);
  }

  /// What is said in it, in one language.
  public record Subtitles(Enclosure file, Language language) {}

  /// The films among files. Those of `lon.webm` have their subtitles in `lon.sv.vtt`.
  static List<FilmView> of(List<Enclosure> files) {
    return files.stream()
        .filter(file -> file.type().isFilm())
        .map(film -> new FilmView(film, subtitles(film, files)))
        .toList();
  }

  private static List<Subtitles> subtitles(Enclosure film, List<Enclosure> files) {
    var name = film.name().value();
    var stem = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    return Stream.of(Language.values())
        .flatMap(language -> files.stream()
            .filter(file -> file.type() == FileType.VTT)
            .filter(file -> file.name().value().equals(stem + "." + language.tag() + ".vtt"))
            .map(file -> new Subtitles(file, language)))
        .toList();
  }
}
