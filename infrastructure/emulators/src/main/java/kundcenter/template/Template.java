package kundcenter.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The system as template.yaml declares it, as far as it runs locally.
public record Template(
    List<Function> functions, List<Table> tables, List<Bucket> buckets, Messaging messaging) {

  /// Reads a template whole.
  ///
  /// @param parameters values for parameters of the template, instead of their defaults
  /// @throws UnreadableTemplate if anything stands there that the local run does not know
  public static Template read(Path file, Map<String, String> parameters) {
    return new TemplateReader(file, parameters).read();
  }

  public Template {
    functions = List.copyOf(functions);
    tables = List.copyOf(tables);
    buckets = List.copyOf(buckets);
  }
}
