@NullMarked
package kundcenter.library;

import org.jspecify.annotations.NullMarked;
