package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.file.FileKey;
import kundcenter.sla.SlaClock;
import kundcenter.store.Files;
import kundcenter.template.Template;
import kundcenter.template.Trigger.StreamRecords;

/// Everything of one run: the functions over their emulated services, the time, the weather, and
/// the people.
final class World implements AutoCloseable {

  /// A Monday before the desk opens, two weeks before the clocks change.
  static final Instant START = Instant.parse("2026-03-16T06:00:00Z");

  private static final Duration BAD_WEATHER = Duration.ofHours(4);
  private static final Duration CALM = Duration.ofHours(10);
  private static final int MOST_CALMS = 4;
  private static final Duration OUTAGE = Duration.ofMinutes(90);
  private static final List<String> MAY_NOT_START =
      List.of("InboundEmailFunction", "MailFeedbackFunction", "NoticesFunction");
  private static final int ONE_CALL_IN = 12;
  private static final int LARGEST_FILE = 30_000;

  private final VirtualClock clock = new VirtualClock(START);
  private final Timeline timeline;
  private final Memory memory = new Memory();
  private final Random random;
  private final Ground ground;
  private final Weather weather;
  private final Platform platform;
  private final Api api;
  private final Files files;
  private final Store store;
  private final PostOffice post = PostOffice.open();
  private final Discards discards;
  private final OutboxStream stream;
  private final Warehouse warehouse;
  private final Inbox inbox;
  private final Feedback feedback;
  private final Reconciliation reconciliation;
  private final Auditor auditor = new Auditor(this);
  private final long seed;
  private int keys;

  World(long seed, Template template, Ground ground) {
    this.seed = seed;
    this.random = new Random(seed);
    this.ground = ground;
    weather = new Weather(seed, ONE_CALL_IN, clock);
    timeline = new Timeline(clock, weather, random);
    ground.clear();
    FaultInterceptor.under(weather, ground.dynamoDb().endpoint());
    FaultInterceptor.under(weather, post.endpoint());
    warehouse = Warehouse.before(ground.s3().endpoint(), weather, clock);
    var services = new HashMap<>(ground.environment());
    services.putAll(warehouse.environment());
    services.putAll(post.environment());
    var environment = new HashMap<>(services);
    template.functions().forEach(function -> environment.putAll(function.environment()));
    var dynamoDb = DynamoDb.client(environment);
    var tables = new TableNames(environment);
    platform = new Platform(template.functions(), services, clock, weather);
    api = new Api(platform, requireNonNull(environment.get("API_HOSTS")));
    var s3 = S3.of(environment);
    files = new S3Files(s3, Variable.of(environment, "FILES_BUCKET"));
    store = new Store(dynamoDb, tables, files);
    inbox = new Inbox(
        this,
        Queue.of(this, template, "InboundEmailFunction"),
        new S3Files(s3, Variable.of(environment, "INBOUND_BUCKET")));
    feedback = new Feedback(this, Queue.of(this, template, "MailFeedbackFunction"), seed);
    reconciliation = new Reconciliation(this, inbox);
    discards =
        new Discards(this, post, new S3Files(s3, Variable.of(environment, "DISCARDED_BUCKET")));
    stream = new OutboxStream(this, post, mapping(template), discards);
    new Cast(
            this,
            new Residents(new DynamoTransactions(dynamoDb, tables)),
            new DynamoCallers(dynamoDb, tables))
        .enter();
    begin();
  }

  /// How the template has the outbox's stream read; there is one stream.
  private static StreamRecords mapping(Template template) {
    return template.functions().stream()
        .flatMap(function -> function.triggers().stream())
        .filter(StreamRecords.class::isInstance)
        .map(StreamRecords.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void begin() {
    after(until(2), () -> check("SlaCheckFunction"));
    after(until(2), () -> check("FollowUpFunction"));
    alone(until(2), reconciliation::act);
    alone(until(8), auditor::act);
    after(until(2), this::breakDown);
    alone(until(2), discards::act);
    stream.watch();
  }

  /// A function of a queue or of the stream does not start, until its release is rolled back, or
  /// SES is away. By the end messages have become dead letters, or notices were given up.
  private void breakDown() {
    var end = now().plus(OUTAGE);
    var which = random.nextInt(MAY_NOT_START.size() + 1);
    if (which < MAY_NOT_START.size()) platform.failUntil(end, MAY_NOT_START.get(which));
    else weather.closeMailUntil(end);
  }

  /// The schedule, which comes late, twice at once, or not at all; seldom once little falls due.
  private void check(String function) {
    for (var times = 1 + random.nextInt(2); times > 0; times--) invoke(function, new byte[0]);
    after(until(isCalm() ? 10 : 5), () -> check(function));
  }

  /// Lets the desk live in bad weather, then calms it, and tells what is wrong.
  Report run() {
    weather.setIn();
    timeline.passUntil(START.plus(BAD_WEATHER));
    weather.calmDown();
    memory.fallSilent();
    comeToRest();
    reconciliation.count();
    var tickets = store.tickets();
    return new Report(
        tickets.size(),
        memory.all().size(),
        memory.files().size(),
        inbox.accepted().size(),
        reconciliation.found(),
        post.sent().size(),
        (int) post.sent().stream()
            .filter(mail -> Fate.of(seed, mail).trouble().isPresent())
            .count(),
        Deliveries.overtaken(tickets),
        platform.calls(),
        platform.deaths(),
        platform.meetings(),
        inbox.queue().deadLetters() + feedback.queue().deadLetters(),
        discards.given(),
        discards.retold(),
        weather.turnedAway(),
        weather.struck(),
        weather.struckFiles(),
        broken(tickets));
  }

  /// Lets all that was begun come to its end. What falls due towards it brings something about in
  /// turn, so that once may not be enough.
  private void comeToRest() {
    var times = 0;
    do {
      timeline.passUntil(clock.instant().plus(CALM));
      invoke("SlaCheckFunction", new byte[0]);
    } while (++times < MOST_CALMS && !isAtRest());
  }

  private boolean isAtRest() {
    return inbox.queue().waiting() + feedback.queue().waiting() + stream.waiting() == 0
        && outbox().stream().allMatch(row -> row.end().isPresent());
  }

  @Override
  public void close() {
    FaultInterceptor.leave(ground.dynamoDb().endpoint());
    FaultInterceptor.leave(post.endpoint());
    platform.close();
    Remains.close(store);
    warehouse.close();
    post.close();
  }

  private List<String> broken(List<Store.Kept> tickets) {
    var invariants =
        new Invariants(store, memory, new SlaClock(new BundledSettings().terms()), clock);
    var broken = new ArrayList<>(
        invariants.broken(tickets, inbox.accepted(), post.sent(), mail -> Fate.of(seed, mail)));
    broken.addAll(stream.broken());
    broken.addAll(reconciliation.broken());
    broken.addAll(auditor.broken());
    broken.addAll(platform.unexplained());
    if (inbox.queue().waiting() > 0)
      broken.add(inbox.queue().waiting() + " mails lie in the queue");
    if (feedback.queue().waiting() > 0)
      broken.add(feedback.queue().waiting() + " events lie in the queue of feedback");
    if (stream.waiting() > 0) broken.add(stream.waiting() + " notices lie in the stream");
    return broken;
  }

  /// Calls a function as a trigger does.
  Optional<byte[]> invoke(String function, byte[] event) {
    var answer = platform.invoke(function, event);
    feedback.watch(post.sent());
    return answer;
  }

  /// What the last call has logged.
  List<String> log() {
    return platform.log();
  }

  /// Does what is no call of the run, and so meets no weather.
  <T> T spare(Supplier<T> act) {
    return weather.spare(act);
  }

  /// What a stream would tell of, seen without a call of the run.
  List<Store.Told> outbox() {
    return spare(store::outbox);
  }

  /// Whether nothing has become of a mail yet.
  boolean isOpen(String mail) {
    return !spare(() -> store.hasOutcome(mail));
  }

  /// Whether nothing goes wrong any more.
  boolean isCalm() {
    return memory.isSilent();
  }

  /// A file that is like no other.
  byte[] someFile() {
    var file = new byte[8 + random.nextInt(LARGEST_FILE)];
    random.nextBytes(file);
    return file;
  }

  /// Lays a file into the bucket of files, as its owner does.
  void bring(FileKey key, byte[] file) {
    spare(() -> {
      files.put(key, "application/octet-stream", Files.Content.of(file));
      return key;
    });
  }

  void after(Duration wait, Runnable act) {
    timeline.after(wait, act);
  }

  /// As [#after], for what must meet nothing: a stream tells one thing after the other, and what is
  /// counted must not change meanwhile.
  void alone(Duration wait, Runnable act) {
    timeline.alone(wait, act);
  }

  /// Does the same twice at once.
  void twice(Runnable act) {
    Together.happen(weather, random, act, act);
  }

  /// Some time of up to so many hours, in whole seconds.
  Duration until(int hours) {
    return untilMinutes(hours * 60);
  }

  Duration untilMinutes(int minutes) {
    return Duration.ofSeconds(1 + random.nextInt(minutes * 60));
  }

  String newKey() {
    return "key-" + ++keys;
  }

  Inbox inbox() {
    return inbox;
  }

  PostOffice post() {
    return post;
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
