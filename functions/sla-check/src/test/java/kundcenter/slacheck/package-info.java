@NullMarked
package kundcenter.slacheck;

import org.jspecify.annotations.NullMarked;
