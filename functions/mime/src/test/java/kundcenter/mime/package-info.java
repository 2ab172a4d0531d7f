@NullMarked
package kundcenter.mime;

import org.jspecify.annotations.NullMarked;
