package kundcenter.terms;

import java.util.Optional;
import kundcenter.customer.PersonId;

/// A version of the terms as it was published: what the clock counts by, and its words. It never
/// changes.
///
/// @param by who published it; nobody did the version that a deployment begins with
public record PublishedTerms(Terms terms, Wording text, Optional<PersonId> by) {}
