package kundcenter.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.s3.S3;
import kundcenter.local.event.Delivery;
import kundcenter.local.event.Queues;
import kundcenter.local.function.FileLog;
import kundcenter.local.function.IsolatedFunction;
import kundcenter.local.function.LoadedFunction;
import kundcenter.local.mail.LocalMail;
import kundcenter.local.mail.MailboxPage;
import kundcenter.local.mail.SmtpInbox;
import kundcenter.template.Template;

/// The system of a template, up and answering.
final class LocalSystem implements AutoCloseable {

  /// What to run and where.
  ///
  /// @param parameters of the template, instead of its defaults
  /// @param demo what an empty system is filled with
  /// @param delivery of what is not a request
  /// @param functions whether they share this JVM, or each has one of its own
  record Plan(
      Path template,
      Map<String, String> parameters,
      Path data,
      Ports ports,
      Optional<Demo> demo,
      Delivery delivery,
      Place stores,
      Place functions) {

    /// With the functions in this JVM.
    Plan(
        Path template,
        Map<String, String> parameters,
        Path data,
        Ports ports,
        Optional<Demo> demo,
        Delivery delivery,
        Place stores) {
      this(template, parameters, data, ports, demo, delivery, stores, Place.HERE);
    }
  }

  /// Where tables and buckets are, or functions: in this JVM, or outside of it.
  enum Place {
    HERE,
    ELSEWHERE
  }

  /// Where it is to be reached; 0 for any free port.
  record Ports(int http, int smtp) {

    static final Ports FREE = new Ports(0, 0);
  }

  private final Deque<Runnable> endings = new ArrayDeque<>();
  private final RunFolder folder;
  private final HttpGateway gateway;
  private final SmtpInbox inbox;
  private final Template template;
  private final Map<String, String> environment;

  private LocalSystem(Plan plan) {
    try {
      folder = RunFolder.open(plan.data());
      endings.push(folder::close);
      gateway = HttpGateway.at(plan.ports().http(), InstantSource.system());
      endings.push(gateway::close);
      template = Template.read(plan.template(), parameters(plan));
      var stores = switch (plan.stores()) {
        case HERE -> Stores.embedded(folder, template);
        case ELSEWHERE -> OtherServer.prepared(System.getenv(), template);
      };
      endings.push(stores::close);
      var queues = Queues.in(folder.queues(), template.messaging(), plan.delivery());
      var mail = LocalMail.start(template.messaging(), queues, folder.mailbox());
      endings.push(mail::close);
      var platform = new HashMap<>(stores.environment());
      platform.putAll(mail.environment());
      inbox = mail.open(plan.ports().smtp(), platform);
      endings.push(inbox::close);
      var triggers = new Triggers(
          gateway.routes(),
          queues,
          URI.create(platform.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "")),
          S3.of(platform),
          folder.streams(),
          plan.delivery());
      load(plan.functions(), platform, triggers);
      environment = new HashMap<>(platform);
      template.functions().forEach(function -> environment.putAll(function.environment()));
      if (!folder.hasDemo()) plan.demo().ifPresent(demo -> layIn(demo, triggers));
      gateway.mount(EventDoor.PATH, triggers.door()::handle);
      mail()
          .ifPresent(
              it -> gateway.mount(MailboxPage.PATH, mail.page(inbox, it.recipient())::handle));
      gateway.start();
      endings.push(triggers::close);
      triggers.start();
      folder.announce(gateway.url(), mail());
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

  /// Whether some function answers what no route of the API names.
  boolean hasPages() {
    return gateway.routes().match("GET", "/").isPresent();
  }

  /// Where mail can be sent to, if the template has a rule for any.
  Optional<MailAddress> mail() {
    return template.messaging().receiptRules().stream()
        .flatMap(rule -> rule.recipients().stream())
        .findFirst()
        .map(recipient -> new MailAddress(inbox.port(), recipient));
  }

  Tokens tokens() {
    return folder.tokens();
  }

  private void load(Place place, Map<String, String> platform, Triggers triggers) {
    for (var function : template.functions()) {
      var log = FileLog.at(folder.log(function.id()));
      var loaded = switch (place) {
        case HERE -> LoadedFunction.load(function, platform, log);
        case ELSEWHERE -> IsolatedFunction.of(function, platform, log);
      };
      endings.push(loaded::close);
      for (var trigger : function.triggers()) triggers.add(trigger, loaded);
    }
  }

  /// What the functions are told of where things are, all of it together.
  Map<String, String> environment() {
    return environment;
  }

  private void layIn(Demo demo, Triggers triggers) {
    var tokens = demo.issueTokens(environment);
    folder.keep(tokens);
    // Noted first: a second try would stumble over what a first one that was cut short has left.
    folder.noteDemo();
    demo.directory().layIn(environment);
    demo.layIn(tokens, url().getAuthority(), gateway::answer);
    if (demo.articles()) DemoArticles.layIn(environment);
    demo.layInFilms(tokens, url().getAuthority(), gateway::answer);
    triggers.call(DemoArticles.INDEXING);
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
