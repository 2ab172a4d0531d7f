@NullMarked
package kundcenter.local.cloud;

import org.jspecify.annotations.NullMarked;
