@NullMarked
package kundcenter.file;

import org.jspecify.annotations.NullMarked;
