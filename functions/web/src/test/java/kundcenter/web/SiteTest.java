package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteTest {

  private static final String PROBLEMS = "https://kundcenter.example/problems/";

  @Test
  void several_hosts_may_be_ours_T29() {
    var site = Site.fromEnvironment(
        Map.of("API_HOSTS", "api.kundcenter.example, 127.0.0.1:8080", "PROBLEMS_URL", PROBLEMS),
        Desk.MESSAGES);

    assertThat(site.isCalled("API.kundcenter.example")).isTrue();
    assertThat(site.isCalled("127.0.0.1:8080")).isTrue();
    assertThat(site.isCalled("127.0.0.1")).isFalse();
    assertThat(site.isCalled("")).isFalse();
  }

  @Test
  void a_missing_setting_stops_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Site.fromEnvironment(Map.of("PROBLEMS_URL", PROBLEMS), Desk.MESSAGES))
        .withMessage("the setting API_HOSTS is missing");
  }

  @Test
  void a_list_with_a_hole_would_allow_no_host_at_all_so_it_stops_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Site.fromEnvironment(
            Map.of("API_HOSTS", "a.example,", "PROBLEMS_URL", PROBLEMS), Desk.MESSAGES));
  }
}
