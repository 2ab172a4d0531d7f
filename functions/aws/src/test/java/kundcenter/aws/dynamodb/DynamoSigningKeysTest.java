package kundcenter.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import kundcenter.emulators.TestCloud;
import kundcenter.store.Unavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

class DynamoSigningKeysTest {

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void a_key_has_256_bits_that_are_not_all_alike() {
    var key = function().key("cursor");

    assertThat(key).hasSize(32);
    assertThat(HexFormat.of().formatHex(key).chars().distinct().count()).isGreaterThan(4);
  }

  @Test
  void functions_that_make_a_key_at_once_all_go_on_with_the_same() {
    var keys = Threads.atOnce(8, () -> HexFormat.of().formatHex(function().key("cursor")));

    assertThat(new HashSet<>(keys)).hasSize(1);
  }

  @Test
  void a_key_is_the_same_ever_after() {
    var made = function().key("cursor");

    assertThat(function().key("cursor")).isEqualTo(made);
  }

  @Test
  void each_purpose_has_a_key_of_its_own() {
    var keys = function();

    assertThat(keys.key("reply")).isNotEqualTo(keys.key("cursor"));
  }

  @Test
  void a_key_that_its_user_wipes_is_whole_for_the_next() {
    var keys = function();
    var first = keys.key("cursor");
    var copy = first.clone();

    Arrays.fill(first, (byte) 0);

    assertThat(keys.key("cursor")).isEqualTo(copy);
  }

  @Test
  void a_key_whose_making_meets_a_transaction_is_made_later() {
    var crowded =
        new DynamoSigningKeys(AnotherTransaction.client(PutItemRequest.class), TestDesk.TABLES);

    assertThatThrownBy(() -> crowded.key("cursor")).isInstanceOf(Unavailable.class);
    assertThat(function().key("cursor")).hasSize(32);
  }

  @Test
  void so_is_a_key_of_releases() {
    var crowded =
        new DynamoReleaseKeys(AnotherTransaction.client(PutItemRequest.class), TestDesk.TABLES);

    assertThatThrownBy(crowded::all).isInstanceOf(Unavailable.class);
  }

  /// As another function instance would start, knowing none.
  private static DynamoSigningKeys function() {
    return new DynamoSigningKeys(TestDesk.CLIENT, TestDesk.TABLES);
  }
}
