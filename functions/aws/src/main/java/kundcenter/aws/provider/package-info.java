/// The vendor's settings: what it promises and what it supports, as data of the deployment.
@NullMarked
package kundcenter.aws.provider;

import org.jspecify.annotations.NullMarked;
