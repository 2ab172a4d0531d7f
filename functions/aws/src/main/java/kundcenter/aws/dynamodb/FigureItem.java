package kundcenter.aws.dynamodb;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;
import kundcenter.customer.PersonId;
import kundcenter.report.MonthSums;
import kundcenter.report.Sums;
import kundcenter.store.Increment;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The item of the running sums: numbers such as `starts.2026-11`, the month in which each
/// specialist last began work as `by.siv`, and how often was added. Flat, as only what lies at the
/// top can be added to without being there before.
record FigureItem(Map<String, AttributeValue> attributes) {

  private static final String ADDITIONS = "additions";
  private static final String STARTER = "by.";

  private static final Map<String, ToLongFunction<MonthSums>> SUMS = Map.of(
      "calls.", MonthSums::calls,
      "waited.", MonthSums::secondsWaited,
      "starts.", MonthSums::starts,
      "inTime.", MonthSums::inTime);

  /// An update that adds.
  record Addition(
      String expression, Map<String, String> names, Map<String, AttributeValue> values) {}

  static FigureItem of(Sums sums, long additions) {
    var attributes = new HashMap<String, AttributeValue>();
    sums.months()
        .forEach((month, its) -> SUMS.forEach((name, part) -> {
          long number = part.applyAsLong(its);
          if (number != 0) attributes.put(name + month, number(number));
        }));
    sums.starters()
        .forEach((person, month) ->
            attributes.put(STARTER + person, AttributeValue.fromS(month.toString())));
    attributes.put(ADDITIONS, number(additions));
    return new FigureItem(attributes);
  }

  static Addition addition(Increment increment) {
    var names = new LinkedHashMap<String, String>();
    var values = new LinkedHashMap<String, AttributeValue>();
    var add = new StringJoiner(", ", "ADD ", "");
    add.add(ADDITIONS + " :one");
    values.put(":one", number(1));
    SUMS.forEach((name, part) -> {
      long more = part.applyAsLong(increment.more());
      if (more == 0) return;
      var word = name.substring(0, name.length() - 1);
      names.put("#" + word, name + increment.received());
      values.put(":" + word, number(more));
      add.add("#" + word + " :" + word);
    });
    var set = increment.starter().map(starter -> {
      names.put("#by", STARTER + starter.person());
      values.put(":month", AttributeValue.fromS(starter.month().toString()));
      return " SET #by = :month";
    });
    return new Addition(add + set.orElse(""), names, values);
  }

  Sums sums() {
    var months = new HashMap<YearMonth, MonthSums>();
    var starters = new HashMap<PersonId, YearMonth>();
    attributes.forEach((name, value) -> {
      if (name.startsWith(STARTER))
        starters.put(new PersonId(name.substring(STARTER.length())), YearMonth.parse(value.s()));
      else if (name.startsWith("calls.") || name.startsWith("starts.")) {
        var month = name.substring(name.indexOf('.') + 1);
        months.put(YearMonth.parse(month), ofMonth(month));
      }
    });
    return new Sums(months, starters);
  }

  private MonthSums ofMonth(String month) {
    return new MonthSums(
        number("calls." + month),
        number("waited." + month),
        number("starts." + month),
        number("inTime." + month));
  }

  long additions() {
    return number(ADDITIONS);
  }

  Map<String, AttributeValue> withKey(Map<String, AttributeValue> key) {
    var whole = new HashMap<>(attributes);
    whole.putAll(key);
    return whole;
  }

  private long number(String name) {
    var value = attributes.get(name);
    return value == null ? 0 : Long.parseLong(value.n());
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
