package kundcenter.sla;

import java.time.Instant;
import kundcenter.terms.Priority;

/// A passage from within the budget to beyond it: the last instant within, and the priority
/// then.
public record Breach(Instant at, Priority priority) {}
