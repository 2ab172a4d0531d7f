/// The directory function: customers, people and specialists over HTTP, and what follows from their
/// changes for tickets.
@NullMarked
package kundcenter.directory;

import org.jspecify.annotations.NullMarked;
