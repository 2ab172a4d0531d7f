/// Mail on the laptop: what the desk would see of it.
@NullMarked
package kundcenter.local.mail;

import org.jspecify.annotations.NullMarked;
