@NullMarked
package kundcenter.markdown;

import org.jspecify.annotations.NullMarked;
