@NullMarked
package kundcenter.customer;

import org.jspecify.annotations.NullMarked;
