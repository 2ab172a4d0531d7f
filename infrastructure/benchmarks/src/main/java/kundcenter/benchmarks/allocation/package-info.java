/// How much memory warm calls ask for.
@NullMarked
package kundcenter.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
