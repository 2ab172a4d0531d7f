/// What is kept as a file: its key, its name, what it is and its digest.
@NullMarked
package kundcenter.file;

import org.jspecify.annotations.NullMarked;
