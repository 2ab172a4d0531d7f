@NullMarked
package kundcenter.simulation;

import org.jspecify.annotations.NullMarked;
