package kundcenter.simulation;

import java.util.List;
import java.util.Map;

/// What came of a run. The same seed gives the same.
///
/// @param missed how often a count of the bucket named a mail that waited for its outcome
/// @param returned how many of the mails that left did not arrive, or were complained of
/// @param overtaken of how many the arrival was heard of before the delay
/// @param meetings how often a function was called while another instance of it was at work
/// @param deadLetters how often a message was given up, to be sent again by the operator
/// @param discarded how many batches of notices the stream gave up
/// @param retold how many mails left of notices that it had given up
/// @param turnedAway how many tries to send a mail met an SES that was away
/// @param faultsOfFiles how many of the faults struck a call of S3
record Report(
    int tickets,
    int words,
    int files,
    int mailsIn,
    int missed,
    int mailsOut,
    int returned,
    int overtaken,
    int calls,
    int deaths,
    int meetings,
    int deadLetters,
    int discarded,
    int retold,
    int turnedAway,
    Map<Fault, Integer> faults,
    int faultsOfFiles,
    List<String> broken) {

  Report {
    faults = Map.copyOf(faults);
    broken = List.copyOf(broken);
  }

  /// In one line.
  String text() {
    return "%d tickets, %d words, %d files, %d mails in (%d missed), %d out (%d returned, %d overtaken), %d calls, %d deaths, %d meetings, %d dead letters, %d discarded (%d retold), %d turned away, %d faults (%d of files): %s"
        .formatted(
            tickets,
            words,
            files,
            mailsIn,
            missed,
            mailsOut,
            returned,
            overtaken,
            calls,
            deaths,
            meetings,
            deadLetters,
            discarded,
            retold,
            turnedAway,
            faults.values().stream().mapToInt(Integer::intValue).sum(),
            faultsOfFiles,
            broken.isEmpty() ? "all holds" : broken);
  }
}
