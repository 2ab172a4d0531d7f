@NullMarked
package kundcenter.mail;

import org.jspecify.annotations.NullMarked;
