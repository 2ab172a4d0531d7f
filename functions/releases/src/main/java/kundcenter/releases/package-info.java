/// The releases function: what may be downloaded by whom, publishing, and receipts.
@NullMarked
package kundcenter.releases;

import org.jspecify.annotations.NullMarked;
