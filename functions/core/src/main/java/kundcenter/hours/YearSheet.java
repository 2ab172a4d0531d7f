package kundcenter.hours;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/// The open stretches of one year with the open time before each, so that time is counted by
/// one binary search. All in epoch milliseconds.
final class YearSheet {

  private final long[] starts;
  private final long[] ends;
  /// Open time of the year before each stretch; strictly ascending, as no stretch is empty.
  private final long[] before;

  private final long total;

  /// Takes stretches that are joined and lie in one year.
  YearSheet(List<Stretch> stretches) {
    int count = stretches.size();
    starts = new long[count];
    ends = new long[count];
    before = new long[count];
    long sum = 0;
    for (int i = 0; i < count; i++) {
      starts[i] = stretches.get(i).from().toEpochMilli();
      ends[i] = stretches.get(i).to().toEpochMilli();
      before[i] = sum;
      sum += ends[i] - starts[i];
    }
    total = sum;
  }

  long total() {
    return total;
  }

  /// Where the stretch that holds an instant ends; none if the instant is closed.
  OptionalLong closing(long at) {
    int index = lastAtMost(starts, at);
    return index >= 0 && at < ends[index] ? OptionalLong.of(ends[index]) : OptionalLong.empty();
  }

  /// The year's open time before an instant.
  long openBefore(long at) {
    int index = lastAtMost(starts, at);
    return index < 0 ? 0 : before[index] + Math.min(at, ends[index]) - starts[index];
  }

  /// The earliest instant with so much open time before it, from 1 to the total.
  long reaching(long open) {
    int index = lastAtMost(before, open - 1);
    return starts[index] + open - before[index];
  }

  /// The instant after which there is more open time than that, from 0 to less than the total.
  long passing(long open) {
    int index = lastAtMost(before, open);
    return starts[index] + open - before[index];
  }

  private static int lastAtMost(long[] ascending, long key) {
    int found = Arrays.binarySearch(ascending, key);
    return found >= 0 ? found : -found - 2;
  }
}
