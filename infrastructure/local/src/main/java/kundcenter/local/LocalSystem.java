package kundcenter.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.emulators.S3Emulator;
import kundcenter.local.event.Delivery;
import kundcenter.local.event.QueueMapping;
import kundcenter.local.event.Queues;
import kundcenter.local.event.Schedules;
import kundcenter.local.event.StreamMapping;
import kundcenter.local.function.FileLog;
import kundcenter.local.function.LoadedFunction;
import kundcenter.template.Template;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.Schedule;
import kundcenter.template.Trigger.StreamRecords;

/// The system of a template, up and answering.
final class LocalSystem implements AutoCloseable {

  /// What to run and where.
  ///
  /// @param parameters of the template, instead of its defaults
  /// @param demo what an empty system is filled with
  /// @param delivery of what is not a request
  record Plan(
      Path template,
      Map<String, String> parameters,
      Path data,
      int port,
      Optional<Demo> demo,
      Delivery delivery) {}

  private final Deque<Runnable> endings = new ArrayDeque<>();
  private final RunFolder folder;
  private final HttpGateway gateway;
  private final Schedules schedules;
  private final Queues queues;
  private final List<Runnable> mappings = new ArrayList<>();

  private LocalSystem(Plan plan) {
    try {
      folder = RunFolder.open(plan.data());
      endings.push(folder::close);
      gateway = HttpGateway.at(plan.port(), InstantSource.system());
      endings.push(gateway::close);
      schedules = new Schedules(plan.delivery());
      var template = Template.read(plan.template(), parameters(plan));
      var dynamoDb = DynamoDbEmulator.in(folder.dynamoDb(), template.tables());
      endings.push(dynamoDb::close);
      var s3 = S3Emulator.in(folder.s3(), template.buckets());
      endings.push(s3::close);
      var platform = new HashMap<>(dynamoDb.environment());
      platform.putAll(s3.environment());
      queues = Queues.in(folder.queues(), template.messaging(), plan.delivery());
      load(template, platform, plan.delivery());
      if (!folder.hasDemo()) plan.demo().ifPresent(demo -> layIn(demo, template, platform));
      gateway.start();
      endings.push(schedules::close);
      schedules.start();
      mappings.forEach(Runnable::run);
      folder.announce(gateway.url());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /// Starts it all, or leaves nothing behind that runs.
  static LocalSystem start(Plan plan) {
    return new LocalSystem(plan);
  }

  URI url() {
    return gateway.url();
  }

  /// The paths that can be asked for as they stand.
  List<String> paths() {
    return gateway.routes().literalPaths();
  }

  Tokens tokens() {
    return folder.tokens();
  }

  private void load(Template template, Map<String, String> platform, Delivery delivery) {
    for (var function : template.functions()) {
      var loaded = LoadedFunction.load(function, platform, FileLog.at(folder.log(function.id())));
      for (var trigger : function.triggers()) {
        switch (trigger) {
          case HttpRoute route -> gateway.routes().add(route, loaded);
          case Schedule schedule -> schedules.add(schedule, loaded);
          case QueueBatches batches -> {
            var mapping =
                new QueueMapping(queues.named(batches.queue()), batches, loaded, delivery);
            endings.push(mapping::close);
            mappings.add(mapping::start);
          }
          case StreamRecords records -> {
            var mapping = new StreamMapping(
                records,
                loaded,
                URI.create(platform.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "")),
                folder.streams(),
                queues,
                delivery);
            endings.push(mapping::close);
            mappings.add(mapping::start);
          }
        }
      }
    }
  }

  private void layIn(Demo demo, Template template, Map<String, String> platform) {
    var environment = new HashMap<>(platform);
    template.functions().forEach(function -> environment.putAll(function.environment()));
    var tokens = demo.issueTokens(environment);
    folder.keep(tokens);
    // Noted first: a second try would stumble over what a first one that was cut short has left.
    folder.noteDemo();
    demo.layIn(tokens, url().getAuthority(), gateway::answer);
  }

  /// Functions answer to the names under which this machine is called, and to no other.
  private Map<String, String> parameters(Plan plan) {
    var parameters = new HashMap<>(plan.parameters());
    var port = url().getPort();
    parameters.put("ApiHost", "127.0.0.1:" + port + ",localhost:" + port);
    parameters.put("PortalUrl", url().toString());
    return parameters;
  }

  /// Ends the parts, the last started first.
  @Override
  public void close() {
    while (!endings.isEmpty()) endings.pop().run();
  }
}
