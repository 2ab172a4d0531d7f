/// Every port on AWS: one package a service, and here what they have in common.
@NullMarked
package kundcenter.aws;

import org.jspecify.annotations.NullMarked;
