package kundcenter.template;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kundcenter.template.Part.Group;
import kundcenter.template.Part.Intrinsic;
import kundcenter.template.Trigger.HttpRoute;

/// An AWS::Serverless::Function, with what Globals say of all functions.
final class FunctionReader {

  private static final Set<String> READ =
      Set.of("CodeUri", "Environment", "Events", "Handler", "MemorySize", "Runtime", "Timeout");
  private static final Set<String> CLOUD_ONLY = Set.of(
      "Architectures",
      "AutoPublishAlias",
      "Description",
      "EventInvokeConfig",
      "LoggingConfig",
      "Role",
      "SnapStart",
      "Tracing");

  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9][0-9]{0,3}) (minute|hour|day)s?\\)");

  private final Names names;
  private final Path file;
  private final Group globals;
  private final Set<String> apis;
  private final EventSourceReader eventSources;

  /// @param file the template; CodeUri counts from its folder
  /// @param apis the logical ids of the HTTP APIs
  FunctionReader(Names names, Path file, Group globals, Set<String> apis) {
    this.names = names;
    this.file = file;
    this.globals = globals.knowing(READ, CLOUD_ONLY);
    this.apis = apis;
    eventSources = new EventSourceReader(names);
  }

  Function read(String id, Group properties) {
    var all = new LinkedHashMap<>(globals.members());
    all.putAll(properties.knowing(READ, CLOUD_ONLY).members());
    var merged = new Group(properties.place(), all);
    var runtime = merged.required("Runtime");
    if (!names.text(runtime).equals("java25"))
      throw runtime.place().unknown("runtime", Set.of("java25"));
    var environment = variables(globals);
    environment.putAll(variables(properties));
    return new Function(
        id,
        names.text(merged.required("Handler")),
        file.resolveSibling(names.text(merged.required("CodeUri"))),
        environment,
        Duration.ofSeconds(names.number(merged.required("Timeout"))),
        names.number(merged.required("MemorySize")),
        merged.group("Events").members().entrySet().stream()
            .map(event -> trigger(event.getKey(), event.getValue()))
            .toList());
  }

  private Map<String, String> variables(Group owner) {
    var variables = new LinkedHashMap<String, String>();
    owner
        .group("Environment")
        .knowing("Variables")
        .group("Variables")
        .members()
        .forEach((name, value) -> variables.put(name, names.text(value)));
    return variables;
  }

  private Trigger trigger(String name, Part event) {
    var group = event.asGroup().knowing("Type", "Properties");
    var type = group.required("Type");
    return switch (names.text(type)) {
      case "HttpApi" -> route(group.group("Properties"));
      case "ScheduleV2" -> schedule(name, group.group("Properties"));
      case "SQS" -> eventSources.queue(group.group("Properties"));
      case "DynamoDB" -> eventSources.stream(name, group.group("Properties"));
      default ->
        throw type.place()
            .unknown(
                "event source " + names.text(type),
                Set.of("DynamoDB", "HttpApi", "SQS", "ScheduleV2"));
    };
  }

  // What fails is not tried again here: a schedule comes back by itself.
  private Trigger.Schedule schedule(String name, Group properties) {
    properties.knowing(Set.of("ScheduleExpression"), Set.of("Description", "RetryPolicy"));
    var expression = properties.required("ScheduleExpression");
    var rate = RATE.matcher(names.text(expression));
    if (!rate.matches())
      throw expression.place().unknown("schedule", Set.of("rate(N minutes | hours | days)"));
    var unit = ChronoUnit.valueOf(rate.group(2).toUpperCase(Locale.ROOT) + "S");
    return new Trigger.Schedule(name, Duration.of(Integer.parseInt(rate.group(1)), unit));
  }

  private HttpRoute route(Group properties) {
    properties.knowing("ApiId", "Method", "Path");
    var api = properties.required("ApiId");
    if (!(api instanceof Intrinsic) || !apis.contains(names.text(api)))
      throw api.place().unknown("HTTP API", apis);
    // SAM: without method and path it is the route $default.
    if (properties.optional("Method").isEmpty() && properties.optional("Path").isEmpty())
      return HttpRoute.DEFAULT;
    return new HttpRoute(
        names.text(properties.required("Method")).toUpperCase(Locale.ROOT),
        names.text(properties.required("Path")));
  }
}
