package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Report.Matter;

/// Products and modules by their names, and as one choice on a form.
public final class Matters {

  private Matters() {}

  /// A product with what can be chosen of it.
  public record Group(String name, List<Choice> choices) {}

  /// One choice.
  ///
  /// @param value as the form sends it: `go` or `go/lon`
  public record Choice(String value, String name, Matter matter) {}

  static String name(Catalogue catalogue, Matter matter) {
    var product = catalogue.product(matter.product());
    var module = product.flatMap(found -> matter.module().flatMap(found::module));
    return product.map(Catalogue.Product::name).orElse(matter.product())
        + module.map(found -> " " + found.name()).orElse("");
  }

  static List<Group> groups(Catalogue catalogue) {
    return catalogue.products().stream().map(Matters::group).toList();
  }

  static List<Choice> choices(Catalogue catalogue) {
    return groups(catalogue).stream().flatMap(group -> group.choices().stream()).toList();
  }

  private static Group group(Catalogue.Product product) {
    var choices = new ArrayList<Choice>();
    for (var module : product.modules())
      choices.add(new Choice(
          product.id() + "/" + module.id(),
          product.name() + " " + module.name(),
          new Matter(product.id(), Optional.of(module.id()))));
    choices.add(
        new Choice(product.id(), product.name(), new Matter(product.id(), Optional.empty())));
    return new Group(product.name(), choices);
  }
}
