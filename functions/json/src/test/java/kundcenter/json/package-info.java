@NullMarked
package kundcenter.json;

import org.jspecify.annotations.NullMarked;
