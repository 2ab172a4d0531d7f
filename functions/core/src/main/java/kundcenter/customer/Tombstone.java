package kundcenter.customer;

import java.time.Instant;

/// What is kept of a person who was erased: enough to erase them again, should a backup or a mail
/// from before bring them back.
///
/// @param pseudonym under which their tickets go on
/// @param customer whose person they were
public record Tombstone(PersonId person, PersonId pseudonym, CustomerId customer, Instant at) {}
