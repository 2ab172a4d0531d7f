package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.Test;

class PermissionsTest {

  @Test
  void no_role_of_the_template_may_do_anything_or_to_anything_T51() throws IOException {
    var statements = new YAMLMapper()
        .readTree(TestCloud.template().toFile()).findValues("PolicyDocument").stream()
            .flatMap(policy -> policy.findValues("Statement").stream())
            .flatMap(list -> list.valueStream())
            .toList();

    assertThat(statements)
        .isNotEmpty()
        .filteredOn(statement -> statement.path("Effect").asText().equals("Allow"))
        .allSatisfy(
            statement -> assertThat(List.of(text(statement, "Action"), text(statement, "Resource")))
                .noneMatch(text -> isWide(text) || text.isEmpty()));
  }

  /// Files have no end of names, so all of a bucket's, or of a folder in it, may be meant.
  private static boolean isWide(String text) {
    return text.replace(".Arn}/*", "")
        .replace(".Arn}/uploads/*", "")
        .replace(".Arn}/attachments/*", "")
        .replace(".Arn}/releases/*", "")
        .contains("*");
  }

  private static String text(JsonNode statement, String member) {
    return statement.path(member).toString();
  }
}
