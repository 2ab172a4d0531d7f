package kundcenter.tickets;

import kundcenter.store.Figures;
import kundcenter.store.Receipts;
import kundcenter.store.TermsLibrary;

/// What the desk keeps beside the tickets themselves.
record Books(TermsLibrary library, Receipts receipts, Figures figures) {}
