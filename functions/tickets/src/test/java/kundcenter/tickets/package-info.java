@NullMarked
package kundcenter.tickets;

import org.jspecify.annotations.NullMarked;
