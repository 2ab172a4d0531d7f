/// Files in S3, and the links by which browsers and programs fetch and bring them.
@NullMarked
package kundcenter.aws.s3;

import org.jspecify.annotations.NullMarked;
