package kundcenter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void words_lists_and_tables_become_html() {
    assertThat(new Markdown("1. Välj *Lön*\n").html())
        .isEqualTo("<ol>\n<li>Välj <em>Lön</em></li>\n</ol>\n");
    assertThat(new Markdown("| a | b |\n|---|---|\n| 1 | 2 |\n").html()).contains("<td>2</td>");
  }

  @Test
  void headings_begin_below_that_of_the_page() {
    assertThat(new Markdown("# Först\n").html()).isEqualTo("<h2>Först</h2>\n");
  }

  @Test
  void raw_html_is_shown_and_not_obeyed_T13() {
    assertThat(new Markdown("<script>alert(1)</script>\n\nx <img src=x onerror=alert(1)>").html())
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;", "&lt;img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "http://example.com/",
        "//example.com/",
        "/\\example.com/",
        "file:///etc/passwd"
      })
  void a_link_that_is_not_allowed_leads_nowhere_and_is_told_T13(String url) {
    var markdown = new Markdown("[här](<" + url + ">)");

    assertThat(markdown.html()).contains("href=\"\"");
    assertThat(markdown.badAddresses()).containsExactly(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/x", "mailto:a@example.com", "/a/lamna-in-agi"})
  void a_link_over_https_to_a_mail_or_a_page_of_ours_stands(String url) {
    var markdown = new Markdown("[här](" + url + ")");

    assertThat(markdown.html()).contains("href=\"" + url + "\"");
    assertThat(markdown.badAddresses()).isEmpty();
  }

  @Test
  void no_image_is_fetched_from_others_T14() {
    var markdown = new Markdown("![spår](https://example.com/pixel.png) ![vår](/assets/a.png)");

    assertThat(markdown.html()).doesNotContain("example.com").contains("src=\"/assets/a.png\"");
    assertThat(markdown.badAddresses()).containsExactly("https://example.com/pixel.png");
  }

  @Test
  void its_plain_text_has_the_words_and_no_signs() {
    assertThat(new Markdown("# Rätta\n\n1. Välj **Lön → AGI**\n2. [Skicka](https://x.example)\n")
            .plain())
        .contains("Rätta", "Välj Lön → AGI", "Skicka")
        .doesNotContain("*", "#");
  }
}
