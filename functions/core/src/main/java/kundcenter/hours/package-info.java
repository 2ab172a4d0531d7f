/// Opening hours: red days by law, the plan of each day, and business time counted in them.
@NullMarked
package kundcenter.hours;

import org.jspecify.annotations.NullMarked;
