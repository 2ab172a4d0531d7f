/// The whole system in one JVM: what template.yaml declares, served on loopback.
@NullMarked
package kundcenter.local;

import org.jspecify.annotations.NullMarked;
