@NullMarked
package kundcenter.report;

import org.jspecify.annotations.NullMarked;
