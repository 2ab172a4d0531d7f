@NullMarked
package kundcenter.web.desk;

import org.jspecify.annotations.NullMarked;
