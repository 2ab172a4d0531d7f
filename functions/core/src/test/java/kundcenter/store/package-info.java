@NullMarked
package kundcenter.store;

import org.jspecify.annotations.NullMarked;
