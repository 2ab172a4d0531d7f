/// Mail that comes in: what it says, how far it is trusted, and what becomes of it.
@NullMarked
package kundcenter.mail;

import org.jspecify.annotations.NullMarked;
