/// How well, and how fast, articles are found.
@NullMarked
package kundcenter.benchmarks.search;

import org.jspecify.annotations.NullMarked;
