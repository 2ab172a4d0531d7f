package kundcenter.aws.dynamodb;

import org.jspecify.annotations.Nullable;

/// What every row begins with: the two parts of its key. Rows are mutable and nullable because the
/// mapper fills them; they never leave this package.
abstract class Row {

  @Nullable String pk;

  @Nullable String sk;

  /// Goes through the attributes beside the key.
  abstract void attributes(Attributes all);

  final void all(Attributes all) {
    pk = all.text(RowSchema.PARTITION_KEY, pk);
    sk = all.text(RowSchema.SORT_KEY, sk);
    attributes(all);
  }
}
