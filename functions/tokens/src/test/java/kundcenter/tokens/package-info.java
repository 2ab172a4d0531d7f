@NullMarked
package kundcenter.tokens;

import org.jspecify.annotations.NullMarked;
