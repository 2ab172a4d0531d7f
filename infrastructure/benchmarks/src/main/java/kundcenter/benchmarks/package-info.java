/// Measured figures. A run prints them as rows for the table of figures.
@NullMarked
package kundcenter.benchmarks;

import org.jspecify.annotations.NullMarked;
