@NullMarked
package kundcenter.local.vectors;

import org.jspecify.annotations.NullMarked;
