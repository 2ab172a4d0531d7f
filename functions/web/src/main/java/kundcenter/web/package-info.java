/// What every HTTP function shares: from the gateway's event to an endpoint, and from its
/// answer, or its problem, back.
@NullMarked
package kundcenter.web;

import org.jspecify.annotations.NullMarked;
