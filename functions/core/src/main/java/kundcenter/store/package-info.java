/// What any store may throw, whatever it keeps and wherever.
@NullMarked
package kundcenter.store;

import org.jspecify.annotations.NullMarked;
