/// Who is who: customers, people, specialists, and what each may do.
@NullMarked
package kundcenter.customer;

import org.jspecify.annotations.NullMarked;
