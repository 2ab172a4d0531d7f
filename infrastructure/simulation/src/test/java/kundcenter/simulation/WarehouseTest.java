package kundcenter.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.store.Files.Content;
import kundcenter.store.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarehouseTest {

  private final VirtualClock clock = new VirtualClock(World.START);
  private final Weather weather = new Weather(1, 12, clock);
  private final Warehouse warehouse = Warehouse.before(TestCloud.s3().endpoint(), weather, clock);
  private final S3Files files = files();
  private final FileKey key = FileKey.of(UUID.randomUUID().toString(), "a");

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void a_file_is_as_old_as_the_run_has_it() {
    put();

    var folder = key.value().substring(0, key.value().indexOf('/') + 1);
    var listed = files.list(folder, 10, Optional.empty()).items();

    assertThat(files.find(key).orElseThrow().file().since()).isEqualTo(World.START);
    assertThat(listed)
        .singleElement()
        .satisfies(it -> assertThat(it.since()).isEqualTo(World.START));
  }

  @Test
  void what_the_dead_still_do_has_no_effect() {
    weather.kill();

    assertThatThrownBy(this::put).isInstanceOf(Unavailable.class);

    assertThat(weather.bury()).isTrue();
    assertThat(files.find(key)).isEmpty();
  }

  @Test
  void sooner_or_later_a_call_is_deadly() {
    weather.setIn();
    var unheard = 0;
    for (var calls = 0; calls < 100 && !weather.isDead(); calls++) {
      try {
        put();
      } catch (Unavailable struck) {
        unheard++;
      }
    }

    assertThat(weather.isDead()).isTrue();
    assertThat(unheard).isPositive().isLessThanOrEqualTo(weather.struckFiles());
  }

  private void put() {
    files.put(key, "text/plain", Content.of("hej".getBytes(UTF_8)));
  }

  private S3Files files() {
    var environment = new HashMap<>(TestCloud.s3().environment());
    environment.putAll(warehouse.environment());
    return new S3Files(S3.of(environment), "files");
  }
}
