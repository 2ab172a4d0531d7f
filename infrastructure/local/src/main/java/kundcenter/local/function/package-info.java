/// The functions of the template on this machine, called as Lambda calls them.
@NullMarked
package kundcenter.local.function;

import org.jspecify.annotations.NullMarked;
