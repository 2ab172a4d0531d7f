/// The mail as it goes over the wire: headers by one typed writer, and the two forms of its text.
@NullMarked
package kundcenter.notices.mime;

import org.jspecify.annotations.NullMarked;
