package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.sla.SlaClock;
import kundcenter.template.Template;

/// Everything of one run: the functions over their emulated services, the time, the weather, and
/// the people.
final class World implements AutoCloseable {

  /// A Monday before the desk opens, two weeks before the clocks change.
  static final Instant START = Instant.parse("2026-03-16T06:00:00Z");

  private static final Duration BAD_WEATHER = Duration.ofHours(4);
  private static final Duration CALM = Duration.ofHours(10);
  private static final int ONE_CALL_IN = 12;

  private final VirtualClock clock = new VirtualClock(START);
  private final Timeline timeline = new Timeline(clock);
  private final Memory memory = new Memory();
  private final Random random;
  private final Ground ground;
  private final Weather weather;
  private final Platform platform;
  private final Api api;
  private final Store store;
  private final DynamoCallers callers;
  private final Residents residents;
  private final PostOffice post = PostOffice.open();
  private final OutboxStream stream = new OutboxStream(this, post);
  private final Inbox inbox;
  private int keys;

  World(long seed, Template template, Ground ground) {
    this.random = new Random(seed);
    this.ground = ground;
    weather = new Weather(seed, ONE_CALL_IN, clock);
    ground.clear();
    FaultInterceptor.under(weather, ground.dynamoDb().endpoint());
    FaultInterceptor.under(weather, post.endpoint());
    var services = new HashMap<>(ground.environment());
    services.putAll(post.environment());
    var environment = new HashMap<>(services);
    template.functions().forEach(function -> environment.putAll(function.environment()));
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    platform = new Platform(template.functions(), services, clock);
    api = new Api(platform, requireNonNull(environment.get("API_HOSTS")));
    store = new Store(dynamoDb, tables);
    callers = new DynamoCallers(dynamoDb, tables);
    residents = new Residents(new DynamoTransactions(dynamoDb, tables));
    inbox =
        new Inbox(this, new S3Files(S3.of(environment), S3.bucket(environment, "INBOUND_BUCKET")));
    people();
  }

  private void people() {
    for (var customer : List.of("ekbergs-bygg", "norrsken-handel")) {
      var id = new CustomerId(customer);
      var people = List.of(new PersonId("anna-" + customer), new PersonId("erik-" + customer));
      residents.layIn(id, people);
      for (var person : people) {
        var contact =
            new Customer(this, client(new Caller.Person(person, id, Caller.Role.CONTACT)), id);
        after(until(8), contact::act);
        correspondent(Residents.address(person, id), Optional.of(id));
      }
      var ledger = new Caller.Specialist(new PersonId("cashier"), true);
      after(until(8), new Cashier(this, client(ledger, "DirectoryFunction"), id)::act);
    }
    correspondent("somebody@elsewhere.example", Optional.empty());
    for (var name : List.of("omar", "lina")) {
      var id = new PersonId(name);
      residents.layIn(id);
      after(until(2), new Specialist(this, client(new Caller.Specialist(id, false)))::act);
    }
    after(until(2), () -> check("SlaCheckFunction"));
    after(until(2), () -> check("FollowUpFunction"));
    stream.watch();
  }

  private void correspondent(String address, Optional<CustomerId> customer) {
    after(until(6), new Correspondent(this, inbox, post, address, customer)::act);
  }

  private Client client(Caller caller) {
    return client(caller, "TicketsFunction");
  }

  private Client client(Caller caller, String function) {
    var secret = new byte[ApiToken.SECRET_BYTES];
    random.nextBytes(secret);
    var token = ApiToken.issue(ApiToken.Realm.TEST, new TokenId("t" + ++keys), secret);
    callers.issue(token, caller, START.plus(Duration.ofDays(300)));
    return new Client(this, token.reveal(), function);
  }

  /// The schedule, which comes late, twice at once, or not at all.
  private void check(String function) {
    for (var times = 1 + random.nextInt(2); times > 0; times--) invoke(function, new byte[0]);
    after(until(5), () -> check(function));
  }

  /// Lets the desk live in bad weather, then calms it, and tells what is wrong.
  Report run() {
    weather.setIn();
    timeline.passUntil(START.plus(BAD_WEATHER));
    weather.calmDown();
    memory.fallSilent();
    timeline.passUntil(clock.instant().plus(CALM));
    invoke("SlaCheckFunction", new byte[0]);
    return new Report(
        store.tickets().size(),
        memory.all().size(),
        inbox.accepted().size(),
        post.sent().size(),
        platform.calls(),
        platform.deaths(),
        weather.struck(),
        broken());
  }

  @Override
  public void close() {
    FaultInterceptor.leave(ground.dynamoDb().endpoint());
    FaultInterceptor.leave(post.endpoint());
    platform.close();
    Remains.close(store);
    Remains.close(inbox);
    post.close();
  }

  private List<String> broken() {
    var invariants =
        new Invariants(store, memory, new SlaClock(new BundledSettings().terms()), clock);
    var broken = new ArrayList<>(invariants.broken(inbox.accepted()));
    broken.addAll(stream.broken());
    if (inbox.waiting() > 0) broken.add(inbox.waiting() + " mails lie in the queue");
    if (stream.waiting() > 0) broken.add(stream.waiting() + " notices lie in the stream");
    return broken;
  }

  /// What came of a run.
  record Report(
      int tickets,
      int words,
      int mailsIn,
      int mailsOut,
      int calls,
      int deaths,
      Map<Fault, Integer> faults,
      List<String> broken) {}

  /// Calls a function as a trigger does.
  Optional<byte[]> invoke(String function, byte[] event) {
    return platform.invoke(function, event);
  }

  /// What a stream would tell of, seen without a call of the run.
  List<Store.Told> outbox() {
    return weather.spare(store::outbox);
  }

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
