/// The AWS services that the template declares, in this JVM and on loopback only.
@NullMarked
package kundcenter.emulators;

import org.jspecify.annotations.NullMarked;
