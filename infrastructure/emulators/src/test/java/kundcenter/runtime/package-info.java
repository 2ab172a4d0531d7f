@NullMarked
package kundcenter.runtime;

import org.jspecify.annotations.NullMarked;
