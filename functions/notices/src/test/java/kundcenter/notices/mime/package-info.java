@NullMarked
package kundcenter.notices.mime;

import org.jspecify.annotations.NullMarked;
