package kundcenter.benchmarks.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kundcenter.search.Entry;

/// What the search is measured against: the text looked for as it was typed, capitals aside. Titles
/// come before texts.
record PlainSearch(List<Entry> entries) {

  List<String> find(String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    var inTitle = entries.stream().filter(entry -> titles(entry).contains(wanted));
    var inText = entries.stream().filter(entry -> texts(entry).contains(wanted));
    return Stream.concat(inTitle, inText)
        .map(entry -> entry.id().value())
        .distinct()
        .toList();
  }

  private static String titles(Entry entry) {
    var texts = entry.content().texts();
    return (texts.sv().title() + "\n" + texts.en().orElseThrow().title()).toLowerCase(Locale.ROOT);
  }

  private static String texts(Entry entry) {
    var texts = entry.content().texts();
    return (texts.sv().body() + "\n" + texts.en().orElseThrow().body()).toLowerCase(Locale.ROOT);
  }
}
