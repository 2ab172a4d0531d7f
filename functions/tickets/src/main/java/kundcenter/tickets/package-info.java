/// The tickets function: file, read, work and follow tickets over HTTP.
@NullMarked
package kundcenter.tickets;

import org.jspecify.annotations.NullMarked;
