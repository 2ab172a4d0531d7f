@NullMarked
package kundcenter.local.function;

import org.jspecify.annotations.NullMarked;
