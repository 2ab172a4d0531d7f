@NullMarked
package kundcenter.benchmarks.requests;

import org.jspecify.annotations.NullMarked;
