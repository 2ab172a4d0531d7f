@NullMarked
package kundcenter.sla;

import org.jspecify.annotations.NullMarked;
