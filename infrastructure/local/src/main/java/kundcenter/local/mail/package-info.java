/// SES on this machine: mail that comes in by SMTP, mail that functions send, and a page to read
/// it.
@NullMarked
package kundcenter.local.mail;

import org.jspecify.annotations.NullMarked;
