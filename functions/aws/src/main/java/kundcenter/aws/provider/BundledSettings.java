package kundcenter.aws.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.store.Provider;
import kundcenter.store.Settings;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Catalogue;

/// The settings that the deployment carries: `terms.json`, `catalogue.json` and
/// `provider.json` beside the classes.
public final class BundledSettings implements Settings {

  @Override
  public TermsHistory terms() {
    return First.HISTORY;
  }

  @Override
  public List<PublishedTerms> published() {
    return List.of(First.VERSION);
  }

  @Override
  public Catalogue catalogue() {
    return Bought.CATALOGUE;
  }

  @Override
  public Provider provider() {
    return Vendor.PROVIDER;
  }

  private static <T> T read(String name, Class<T> type) {
    try (var in = BundledSettings.class.getResourceAsStream(name)) {
      var text = Objects.requireNonNull(in, name + " is not in the package");
      return Records.of(type).read(Json.parse(text, Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Each is read when it is first asked for: most calls need one of them or none.

  private static final class First {
    static final PublishedTerms VERSION =
        read("terms.json", TermsText.class).publishedBy(Optional.empty());
    static final TermsHistory HISTORY = TermsHistory.of(VERSION.terms());
  }

  private static final class Bought {
    static final Catalogue CATALOGUE = read("catalogue.json", Catalogue.class);
  }

  private static final class Vendor {
    static final Provider PROVIDER = read("provider.json", Provider.class);
  }
}
