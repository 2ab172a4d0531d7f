@NullMarked
package kundcenter.local.mail;

import org.jspecify.annotations.NullMarked;
