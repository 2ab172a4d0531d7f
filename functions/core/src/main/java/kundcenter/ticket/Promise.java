package kundcenter.ticket;

import java.time.Duration;

/// One promise to begin work: a cycle of the ticket's clock, counted from 1, and its budget.
/// Another budget in the same cycle is another promise, with warnings and a breach of its own
/// (docs/decisions/0009).
public record Promise(int cycle, Duration budget) {}
