/// template.yaml read strictly: what the local run could not do as the cloud does is refused, never
/// skipped.
@NullMarked
package kundcenter.template;

import org.jspecify.annotations.NullMarked;
