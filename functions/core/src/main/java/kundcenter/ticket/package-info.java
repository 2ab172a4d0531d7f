/// A ticket's life: commands, the events that they yield, and the promise clock that explains
/// itself.
@NullMarked
package kundcenter.ticket;

import org.jspecify.annotations.NullMarked;
