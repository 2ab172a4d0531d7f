/// What the tests of every HTTP function share: calls as the gateway passes them on, and answers
/// held against `infrastructure/openapi.yaml`.
@NullMarked
package kundcenter.contract;

import org.jspecify.annotations.NullMarked;
