/// Seeded runs of the whole desk under faults, on a virtual clock.
@NullMarked
package kundcenter.simulation;

import org.jspecify.annotations.NullMarked;
