/// What the desk would see of a mail that lies in a file.
@NullMarked
package kundcenter.local.readmail;

import org.jspecify.annotations.NullMarked;
