@NullMarked
package kundcenter.directory;

import org.jspecify.annotations.NullMarked;
