/// Who may do what, asked of every function at once.
@NullMarked
package kundcenter.local.access;

import org.jspecify.annotations.NullMarked;
