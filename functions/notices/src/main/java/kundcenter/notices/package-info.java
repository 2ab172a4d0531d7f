/// Notices sent as mails, each once, and what becomes of the mails.
@NullMarked
package kundcenter.notices;

import org.jspecify.annotations.NullMarked;
