package kundcenter.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the outside knows us. It comes from the configuration alone, so that no request's Host
/// can put words in our links (threat T29).
///
/// @param hosts the values of Host that are ours, in lower case, with the port where it is not
///     the scheme's own
/// @param problems the absolute URL that a problem's slug is added to
public record Site(Set<String> hosts, String problems, Messages messages) {

  public Site {
    hosts = Set.copyOf(hosts);
    if (hosts.isEmpty() || hosts.contains(""))
      throw new IllegalArgumentException("a host of ours is missing");
    if (!problems.startsWith("https://") || !problems.endsWith("/"))
      throw new IllegalArgumentException("the problems' URL is https://…/");
  }

  /// By the settings `API_HOSTS` (separated by commas) and `PROBLEMS_URL`.
  public static Site fromEnvironment(Map<String, String> environment, Messages messages) {
    var hosts = setting(environment, "API_HOSTS").toLowerCase(Locale.ROOT).split(",", -1);
    return new Site(
        Arrays.stream(hosts).map(String::strip).collect(Collectors.toSet()),
        setting(environment, "PROBLEMS_URL"),
        messages);
  }

  private static String setting(Map<String, String> environment, String name) {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) throw new IllegalArgumentException("the setting " + name + " is missing");
    return value;
  }

  boolean isCalled(String host) {
    return hosts.contains(host.toLowerCase(Locale.ROOT));
  }
}
