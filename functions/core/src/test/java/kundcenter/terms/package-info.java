@NullMarked
package kundcenter.terms;

import org.jspecify.annotations.NullMarked;
