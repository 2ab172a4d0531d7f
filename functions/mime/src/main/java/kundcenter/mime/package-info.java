/// The bytes of a mail made into what it says. Nothing a stranger sends may cost more than the
/// limits here, and no regular expression meets it (threats T11, T42).
@NullMarked
package kundcenter.mime;

import org.jspecify.annotations.NullMarked;
