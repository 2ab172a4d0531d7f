package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kundcenter.aws.Variable;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoAudits;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.check.Checks;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.store.Audits;
import kundcenter.store.Figures;
import kundcenter.store.Receipts;
import kundcenter.store.Recount;
import kundcenter.store.Settings;
import kundcenter.store.Snapshots;
import kundcenter.store.Tickets;

/// Builds the adapters and hands them to the check and the audit; the only place of these
/// functions that knows them.
public record Wiring(
    Tickets tickets,
    Snapshots snapshots,
    Audits audits,
    Receipts receipts,
    Figures figures,
    Settings settings,
    InstantSource clock,
    String stage) {

  /// A check a minute would otherwise read the terms each time.
  private static final Duration TERMS_USED_FOR = Duration.ofMinutes(10);

  static Wiring of(Map<String, String> environment) {
    return of(environment, new Connection(DynamoDb.client(environment)), Clock.systemUTC());
  }

  /// With a connection and a time of the caller's choice.
  public static Wiring of(
      Map<String, String> environment, Connection connection, InstantSource time) {
    var dynamoDb = connection.client();
    var tables = new TableNames(environment);
    // Whole milliseconds: what is stored reads back as the same instant.
    InstantSource clock = () -> time.instant().truncatedTo(ChronoUnit.MILLIS);
    var library = new DynamoTermsLibrary(dynamoDb, tables);
    return new Wiring(
        new DynamoTickets(dynamoDb, tables),
        new DynamoSnapshots(dynamoDb, tables),
        new DynamoAudits(dynamoDb, tables),
        new DynamoReceipts(dynamoDb, tables),
        new DynamoFigures(dynamoDb, tables),
        new LibrarySettings(new BundledSettings(), library, clock, TERMS_USED_FOR),
        clock,
        Variable.of(environment, "STAGE"));
  }

  /// Decides on what is due in a shard, and writes nothing of it.
  void prime() {
    var now = clock.instant();
    var checks = new Checks(new SlaClock(settings.terms()), Set.of());
    for (var waiting : snapshots.toCheck(0, now, Optional.empty()).items())
      snapshots.load(waiting.number()).ifPresent(found -> checks.events(found.ticket(), now));
  }

  /// @param told the warnings of which the desk is sent a notice
  Check check(CallLog log, BooleanSupplier hasTime, Set<Threshold> told) {
    return new Check(snapshots, oneTicket(told), clock, log, hasTime);
  }

  OneTicket oneTicket(Set<Threshold> told) {
    var checks = new Checks(new SlaClock(settings.terms()), told);
    return new OneTicket(tickets, snapshots, checks, clock);
  }

  Auditing auditing(Context context, Duration reserve) {
    return new Auditing(
        snapshots, new SlaClock(settings.terms()), clock, log(context), hasTime(context, reserve));
  }

  Recount recount() {
    return new Recount(receipts, figures, new SlaClock(settings.terms()));
  }

  CallLog log(Context context) {
    return CallLog.of(context, stage);
  }

  static BooleanSupplier hasTime(Context context, Duration reserve) {
    return () -> context.getRemainingTimeInMillis() > reserve.toMillis();
  }

  /// The warnings to tell: percentages separated by commas, none for an empty text.
  static Set<Threshold> told(Map<String, String> environment) {
    var percentages = environment.getOrDefault("WARNING_NOTICES_AT", "");
    return Arrays.stream(percentages.split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> Threshold.ofPercent(Integer.parseInt(text))
            .orElseThrow(() -> new IllegalArgumentException("there is no warning at " + text)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
