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

  private final PublishedTerms first =
      read("terms.json", TermsText.class).publishedBy(Optional.empty());
  private final TermsHistory terms = TermsHistory.of(first.terms());
  private final Catalogue catalogue = read("catalogue.json", Catalogue.class);
  private final Provider provider = read("provider.json", Provider.class);

  @Override
  public TermsHistory terms() {
    return terms;
  }

  @Override
  public List<PublishedTerms> published() {
    return List.of(first);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public Provider provider() {
    return provider;
  }

  private static <T> T read(String name, Class<T> type) {
    try (var in = BundledSettings.class.getResourceAsStream(name)) {
      var text = Objects.requireNonNull(in, name + " is not in the package");
      return Records.of(type).read(Json.parse(text, Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
