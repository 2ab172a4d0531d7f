@NullMarked
package kundcenter.local.event;

import org.jspecify.annotations.NullMarked;
