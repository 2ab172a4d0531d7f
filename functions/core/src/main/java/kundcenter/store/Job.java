package kundcenter.store;

import java.time.Instant;
import kundcenter.customer.Trace.Subject;

/// What a change of a customer or a person leaves to be done to their tickets: held ones may be
/// released, those of an erased person are cleaned. Doing it twice does no harm.
///
/// @param at when the change was made: a later one makes it another job
public record Job(Subject subject, Instant at) {}
