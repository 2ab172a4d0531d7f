@NullMarked
package kundcenter.benchmarks.search;

import org.jspecify.annotations.NullMarked;
