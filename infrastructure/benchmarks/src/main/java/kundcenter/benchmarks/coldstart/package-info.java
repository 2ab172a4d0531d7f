/// How long functions take to begin, run by Lambda's own client from the packages of the cloud.
@NullMarked
package kundcenter.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
