@NullMarked
package kundcenter.inboundemail;

import org.jspecify.annotations.NullMarked;
