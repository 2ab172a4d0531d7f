package kundcenter.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Report.Matter;

/// What the vendor supports, and the team that each product or module belongs to.
public record Catalogue(List<Product> products) {

  /// A product; the tickets of a module without a team of its own go to the product's.
  ///
  /// @param program whether it is a program that its owners download
  public record Product(String id, String name, Team team, boolean program, List<Module> modules) {

    public Product {
      modules = List.copyOf(modules);
    }

    public Optional<Module> module(String wanted) {
      return modules.stream().filter(module -> module.id().equals(wanted)).findFirst();
    }
  }

  /// A part of a product.
  public record Module(String id, String name, Optional<Team> team) {}

  public Catalogue {
    products = List.copyOf(products);
    var ids = new HashSet<String>();
    for (var product : products)
      if (!ids.add(product.id()))
        throw new IllegalArgumentException("product " + product.id() + " stands twice");
  }

  public Optional<Product> product(String wanted) {
    return products.stream().filter(product -> product.id().equals(wanted)).findFirst();
  }

  /// The team for a matter; none if the catalogue does not know the product or its module.
  public Optional<Team> teamFor(Matter matter) {
    var product = product(matter.product());
    if (matter.module().isEmpty()) return product.map(Product::team);
    return product.flatMap(
        found -> found.module(matter.module().get()).map(it -> it.team().orElse(found.team())));
  }
}
