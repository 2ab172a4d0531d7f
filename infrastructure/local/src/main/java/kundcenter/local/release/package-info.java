/// `./kundcenter verify-release`: whether a file is the release that the vendor has signed.
@NullMarked
package kundcenter.local.release;

import org.jspecify.annotations.NullMarked;
