package kundcenter.store;

import java.util.List;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Catalogue;

/// What the vendor promises and supports: data of a deployment, never typed into code.
public interface Settings {

  /// All terms ever published, those to come included. They may be those of a minute ago, which is
  /// sooner than any version takes effect.
  TermsHistory terms();

  /// The same versions with their words; the first is in force from the beginning.
  List<PublishedTerms> published();

  Catalogue catalogue();

  Provider provider();
}
