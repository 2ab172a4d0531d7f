@NullMarked
package kundcenter.search;

import org.jspecify.annotations.NullMarked;
