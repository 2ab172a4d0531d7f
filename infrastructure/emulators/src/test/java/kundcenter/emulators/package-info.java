@NullMarked
package kundcenter.emulators;

import org.jspecify.annotations.NullMarked;
