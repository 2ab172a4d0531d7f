package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.sla.SlaClock;
import kundcenter.template.Template;

/// Everything of one run: the functions over their emulated services, the time, the weather, and
/// the people.
final class World {

  /// A Monday before the desk opens, two weeks before the clocks change.
  static final Instant START = Instant.parse("2026-03-16T06:00:00Z");

  private static final Duration BAD_WEATHER = Duration.ofDays(2);
  private static final Duration CALM = Duration.ofDays(1);
  private static final int ONE_CALL_IN = 12;

  private final VirtualClock clock = new VirtualClock(START);
  private final Timeline timeline = new Timeline(clock);
  private final Memory memory = new Memory();
  private final Random random;
  private final Weather weather;
  private final Platform platform;
  private final Api api;
  private final Store store;
  private final DynamoCallers callers;
  private int keys;

  World(long seed, Template template, DynamoDbEmulator emulator) {
    random = new Random(seed);
    weather = new Weather(seed, ONE_CALL_IN, clock);
    FaultInterceptor.under(weather);
    emulator.clear();
    var environment = new HashMap<>(emulator.environment());
    template.functions().forEach(function -> environment.putAll(function.environment()));
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    platform = new Platform(template.functions(), emulator.environment(), clock);
    api = new Api(platform, requireNonNull(environment.get("API_HOSTS")));
    store = new Store(dynamoDb, tables);
    callers = new DynamoCallers(dynamoDb, tables);
    people();
  }

  private void people() {
    for (var customer : List.of("ekbergs-bygg", "norrsken-handel")) {
      for (var name : List.of("anna", "erik")) {
        var id = new CustomerId(customer);
        var person = new PersonId(name + "-" + customer);
        var contact =
            new Customer(this, client(new Caller.Person(person, id, Caller.Role.CONTACT)), id);
        after(until(8), contact::act);
      }
    }
    for (var name : List.of("omar", "lina"))
      after(
          until(2),
          new Specialist(this, client(new Caller.Specialist(new PersonId(name), false)))::act);
    after(until(2), this::check);
  }

  private Client client(Caller caller) {
    var secret = new byte[ApiToken.SECRET_BYTES];
    random.nextBytes(secret);
    var token = ApiToken.issue(ApiToken.Realm.TEST, new TokenId("t" + ++keys), secret);
    callers.issue(token, caller, START.plus(Duration.ofDays(300)));
    return new Client(this, token.reveal());
  }

  /// The schedule, which comes late, twice at once, or not at all.
  private void check() {
    for (var times = 1 + random.nextInt(2); times > 0; times--)
      platform.invoke("SlaCheckFunction", new byte[0]);
    after(until(5), this::check);
  }

  /// Lets the desk live in bad weather, then calms it, and tells what is wrong.
  Report run() {
    weather.setIn();
    timeline.passUntil(START.plus(BAD_WEATHER));
    weather.calmDown();
    memory.fallSilent();
    timeline.passUntil(clock.instant().plus(CALM));
    platform.invoke("SlaCheckFunction", new byte[0]);
    var broken =
        new Invariants(store, memory, new SlaClock(new BundledSettings().terms()), clock).broken();
    return new Report(
        store.tickets().size(),
        memory.all().size(),
        platform.calls(),
        platform.deaths(),
        weather.struck(),
        broken);
  }

  /// What came of a run.
  record Report(
      int tickets,
      int words,
      int calls,
      int deaths,
      Map<Fault, Integer> faults,
      List<String> broken) {}

  void after(Duration wait, Runnable act) {
    timeline.after(wait, act);
  }

  /// Some time of up to so many hours, in whole seconds.
  Duration until(int hours) {
    return Duration.ofSeconds(1 + random.nextInt(hours * 3_600));
  }

  String newKey() {
    return "key-" + ++keys;
  }

  Api api() {
    return api;
  }

  Memory memory() {
    return memory;
  }

  Random random() {
    return random;
  }

  Instant now() {
    return clock.instant();
  }
}
