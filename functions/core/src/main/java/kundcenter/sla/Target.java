package kundcenter.sla;

import java.time.Duration;
import java.time.Instant;
import kundcenter.terms.Priority;

/// The budget of a cycle from an instant on: that of a priority in the terms in force when the
/// cycle was opened.
public record Target(Instant from, Priority priority, String terms, Duration budget) {}
