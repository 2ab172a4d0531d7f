package kundcenter.store;

import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Catalogue;

/// What the vendor promises and supports: data of a deployment, never typed into code.
public interface Settings {

  /// All terms ever published, those to come included.
  TermsHistory terms();

  Catalogue catalogue();
}
