@NullMarked
package kundcenter.portal;

import org.jspecify.annotations.NullMarked;
