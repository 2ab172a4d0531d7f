/// What the store asks of DynamoDB, counted: requests and request units of each operation.
@NullMarked
package kundcenter.benchmarks.requests;

import org.jspecify.annotations.NullMarked;
