@NullMarked
package kundcenter.notices.letter;

import org.jspecify.annotations.NullMarked;
