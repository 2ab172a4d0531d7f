/// The ports of kundcenter.store on DynamoDB, one class a port, by the Enhanced Client.
@NullMarked
package kundcenter.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
