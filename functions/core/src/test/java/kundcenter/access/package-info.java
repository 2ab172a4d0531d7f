@NullMarked
package kundcenter.access;

import org.jspecify.annotations.NullMarked;
