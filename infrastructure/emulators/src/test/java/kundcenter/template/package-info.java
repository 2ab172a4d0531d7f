@NullMarked
package kundcenter.template;

import org.jspecify.annotations.NullMarked;
